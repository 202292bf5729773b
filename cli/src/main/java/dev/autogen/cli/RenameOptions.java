package dev.autogen.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What somebody knows of names that changed. */
final class RenameOptions {

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "With -m: what has another name now: users.name=full_name, old_table=new_table. Repeatable.")
    List<String> renames = new ArrayList<>();

    @Option(
            names = "--no-rename",
            paramLabel = "OLD",
            description = "With -m: what is gone, whatever is new: users.name. Repeatable.")
    List<String> refused = new ArrayList<>();

    @Option(names = "--no-renames", description = "With -m: take whatever might have another name for gone.")
    boolean none;

    /** @throws UsageException when one is no rename */
    List<GivenRename> given() {
        return renames.stream().map(GivenRename::parse).toList();
    }

    /** @throws UsageException when one is no name */
    List<GivenName> gone() {
        return refused.stream()
                .map(text -> GivenName.parse(text)
                        .orElseThrow(() -> new UsageException("--no-rename " + text
                                + ": this is no name; write users.name for a column, old_table for a table.")))
                .toList();
    }
}
