package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which classes count as entities.
 *
 * @param names packages and class names, as written; empty: every class
 * @param roots jars and folders to search; empty: the class folders of the build
 */
public record EntitySelection(List<String> names, List<Path> roots) {

    /** Every class in the class folders of the build. */
    public static final EntitySelection ALL = new EntitySelection(List.of(), List.of());

    /** Copies. */
    public EntitySelection {
        names = List.copyOf(names);
        roots = List.copyOf(roots);
    }

    static EntitySelection of(Setting setting, Map<String, String> environment) {
        List<String> names = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (String item : setting.list(environment)) {
            (isPath(item) ? paths : names).add(item);
        }
        return new EntitySelection(names, PathPatterns.expand(setting, paths));
    }

    private static boolean isPath(String item) {
        return item.indexOf('/') >= 0 || item.indexOf('\\') >= 0 || item.endsWith(".jar") || item.equals(".");
    }
}
