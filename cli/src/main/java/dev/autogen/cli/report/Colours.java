package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Severity;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Lines for people, in colours where the terminal shows them; elsewhere they stay as they are. */
public final class Colours {

    /** No colours, as in files. */
    public static final Colours NONE = new Colours(Ansi.OFF);

    private final Ansi ansi;

    private Colours(Ansi ansi) {
        this.ansi = ansi;
    }

    /** Colours as picocli finds that they can be shown: {@code NO_COLOR} and {@code CLICOLOR_FORCE} are heeded. */
    public static Colours of(Ansi ansi) {
        return new Colours(ansi);
    }

    /** A line of a summary, by its sign. */
    public String change(String line) {
        if (line.startsWith("+ ")) {
            return in(line, Style.fg_green);
        }
        return line.startsWith("- ") ? in(line, Style.fg_red) : line;
    }

    /** How severe something is. */
    String mark(String mark, Severity severity) {
        return switch (severity) {
            case ERROR -> in(mark, Style.bold, Style.fg_red);
            case WARNING -> in(mark, Style.fg_yellow);
            case INFO -> mark;
        };
    }

    /** With {@code Ansi.AUTO} the terminal is looked at each time. */
    private String in(String text, IStyle... styles) {
        if (!ansi.enabled()) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        List.of(styles).forEach(style -> line.append(style.on()));
        return line.append(text).append(Style.reset.on()).toString();
    }
}
