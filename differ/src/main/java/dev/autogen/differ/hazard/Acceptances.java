package dev.autogen.differ.hazard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody decided about hazards: some are never told, some are told as accepted. */
public final class Acceptances {

    /** Nothing is decided. */
    public static final Acceptances NONE = new Acceptances(Set.of(), Map.of());

    private final Set<HazardCode> ignored;
    private final Map<HazardCode, String> accepted;

    private Acceptances(Set<HazardCode> ignored, Map<HazardCode, String> accepted) {
        this.ignored = ignored;
        this.accepted = accepted;
    }

    /**
     * Codes that are never told.
     *
     * @throws IllegalArgumentException if one of them is none
     */
    public static Acceptances ignoring(List<String> codes) {
        Set<HazardCode> ignored = EnumSet.noneOf(HazardCode.class);
        codes.forEach(code -> ignored.add(HazardCode.parse(code)));
        return new Acceptances(ignored, Map.of());
    }

    /**
     * The same, with some that are accepted.
     *
     * @param written each {@code CODE: reason}
     * @throws IllegalArgumentException if one is not written so, or its code is none
     */
    public Acceptances accepting(List<String> written) {
        Map<HazardCode, String> all = new EnumMap<>(HazardCode.class);
        all.putAll(accepted);
        for (String text : written) {
            int colon = text.indexOf(':');
            String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
            HazardCode code = HazardCode.parse(colon < 0 ? text : text.substring(0, colon));
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("Accepting " + code + " needs a reason: \"" + code + ": ...\"");
            }
            all.put(code, reason);
        }
        return new Acceptances(ignored, all);
    }

    /** What is left to tell, in the same order. */
    public List<Hazard> apply(List<Hazard> hazards) {
        List<Hazard> told = new ArrayList<>();
        for (Hazard hazard : hazards) {
            String reason = accepted.get(hazard.code());
            if (!ignored.contains(hazard.code())) {
                told.add(reason == null ? hazard : hazard.accepted(reason));
            }
        }
        return List.copyOf(told);
    }
}
