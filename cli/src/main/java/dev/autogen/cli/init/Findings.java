package dev.autogen.cli.init;

import dev.autogen.cli.build.BuildKind;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What init finds in a project.
 *
 * @param kind the build tool
 * @param folder where the settings go
 * @param name of the project, for a database's name
 * @param classFolders of the modules, as the build has them
 * @param sources source roots that exist
 * @param entities how many entities each package holds
 * @param spring whether the application is one of Spring Boot
 * @param profiles of the application that have files
 * @param migrationsModule folder of the module that migrations go to
 * @param migrationsRoot source root there
 * @param buildFile of that module
 * @param runner whether that module has the runner already
 */
record Findings(
        BuildKind kind,
        Path folder,
        String name,
        List<Path> classFolders,
        List<Path> sources,
        SortedMap<String, Integer> entities,
        boolean spring,
        List<String> profiles,
        Path migrationsModule,
        Path migrationsRoot,
        Path buildFile,
        boolean runner) {

    String naming() {
        return spring ? "spring" : "jpa";
    }

    Path migrations() {
        return (runner ? migrationsRoot : migrationsModule).resolve("db/migrations");
    }

    /** Relative to the settings, with slashes, as it is written. */
    String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
