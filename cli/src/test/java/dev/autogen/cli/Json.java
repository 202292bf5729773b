package dev.autogen.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A value that was printed as JSON; YAML is a superset of it. */
record Json(Object value) {

    static Json of(String text) {
        return new Json(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    /** The member below these names. */
    Json at(String... path) {
        Object found = value;
        for (String name : path) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(name), name);
        }
        return new Json(found);
    }

    List<Json> list() {
        return ((List<?>) value).stream().map(Json::new).toList();
    }

    List<String> texts() {
        return list().stream().map(Json::toString).toList();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
