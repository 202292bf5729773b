package dev.autogen.cli.report;

import java.util.Locale;

/** How results are printed. */
public enum Format {
    /** Lines for people. */
    TEXT {
        @Override
        Renderer renderer(Colours colours) {
            return new TextRenderer(colours);
        }
    },

    /** One object. */
    JSON {
        @Override
        Renderer renderer(Colours colours) {
            return new JsonRenderer();
        }
    },

    /** A script for {@code psql}. */
    SQL {
        @Override
        Renderer renderer(Colours colours) {
            return new SqlRenderer();
        }
    },

    /** A comment on a pull request. */
    MARKDOWN {
        @Override
        Renderer renderer(Colours colours) {
            return new MarkdownRenderer();
        }
    };

    abstract Renderer renderer(Colours colours);

    /** The report in this format; ends with a line feed. */
    public String of(Report report) {
        return of(report, Colours.NONE);
    }

    /** The same; what is not for people has no colours. */
    public String of(Report report, Colours colours) {
        return report.accept(renderer(colours));
    }

    /** Whether warnings and notes stand in the report itself, so that nobody has to print them beside it. */
    public boolean carriesRemarks() {
        return this == JSON || this == MARKDOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
