package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import java.util.List;
import java.util.regex.Pattern;

/** The hazards that a migration accepts. Which codes there are is for those to know who look for hazards. */
final class AcceptedHazards {

    private static final Pattern CODE_AND_REASON = Pattern.compile("\\s*\\w+\\s*:.*\\S.*", Pattern.DOTALL);

    private AcceptedHazards() {}

    /**
     * Those that {@code @Accept} names.
     *
     * @param where it stands, for the message
     * @throws LoadException if it names none, or one without a reason
     */
    static List<String> written(String where, List<String> accepted) {
        if (accepted.isEmpty()
                || !accepted.stream()
                        .allMatch(text -> CODE_AND_REASON.matcher(text).matches())) {
            throw new LoadException(
                    where + ": @Accept has to name hazards with reasons, such as"
                            + " @Accept(\"AG201: maintenance window\").",
                    null);
        }
        return accepted;
    }
}
