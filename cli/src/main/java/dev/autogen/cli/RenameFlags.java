package dev.autogen.cli;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Rename;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers as options that can be pasted into a shell.
 *
 * @param from where the old names are
 * @param defaultSchema whose name is left out
 */
record RenameFlags(Schema from, String defaultSchema) {

    /** The answer that something is called otherwise now. */
    String rename(Rename rename) {
        Named now = rename.to();
        QualifiedName name = now.name();
        String after = now.kind().isPart() ? NameParts.spelling(List.of(now.part())) : wholeNow(rename.from(), name);
        return "--rename " + ShellWord.of(spelling(rename.from()) + "=" + after);
    }

    /** The answer that it is gone. */
    String refusal(Named gone) {
        return "--no-rename " + ShellWord.of(spelling(gone));
    }

    private static String wholeNow(Named gone, QualifiedName now) {
        return gone.name().in(now.schema()).equals(gone.name())
                ? NameParts.spelling(List.of(now.name()))
                : NameParts.spelling(List.of(String.valueOf(now.schema()), now.name()));
    }

    private String spelling(Named named) {
        List<String> parts = new ArrayList<>();
        QualifiedName name = named.name().relativeTo(defaultSchema);
        if (name.schema() != null) {
            parts.add(name.schema());
        }
        parts.add(name.name());
        if (named.kind().isPart()) {
            parts.add(named.part());
        }
        String plain = NameParts.spelling(parts);
        boolean alone = GivenName.parse(plain)
                .filter(given -> given.in(from, defaultSchema).equals(List.of(named)))
                .isPresent();
        return alone ? plain : named.kind().word() + ":" + plain;
    }
}
