package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import dev.autogen.runner.graph.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands before the body of a migration: package, Javadoc, {@code @Revision}, name of the class. */
final class HeaderReader {

    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");
    private static final String PACKAGE = "dev.autogen.runner.";
    private static final String REVISION = "Revision";
    private static final String ONLY_IN = "OnlyIn";
    private static final String ACCEPT = "Accept";

    private final Path file;
    private final JavaScanner scanner;
    private String packageName = "";
    private String id = "";
    private String created = "";
    private List<String> down = List.of();
    private List<String> dependsOn = List.of();
    private List<String> labels = List.of();
    private List<String> onlyIn = List.of();
    private List<String> accepts = List.of();
    private boolean revision;

    private HeaderReader(Path file, String source) {
        this.file = file;
        this.scanner = new JavaScanner(source);
    }

    /**
     * The migration in a source file, if there is one.
     *
     * @throws LoadException if its {@code @Revision}, {@code @OnlyIn} or {@code @Accept} is not written with literals
     */
    static Optional<Script> read(Path file, String source) {
        return new HeaderReader(file, source).read();
    }

    /** Each branch leaves the scanner on the first token that it did not read. */
    private Optional<Script> read() {
        scanner.next();
        while (!scanner.atEnd()) {
            if (scanner.is("package")) {
                packageName = statement();
            } else if (scanner.is("import")) {
                statement();
            } else if (scanner.is("@")) {
                annotation();
            } else if (scanner.isWord() && TYPES.contains(scanner.text())) {
                String name = scanner.next().text();
                if (revision) {
                    return Optional.of(script(name));
                }
                onlyIn = List.of();
                accepts = List.of();
                skipBody();
            } else {
                scanner.next();
            }
        }
        return Optional.empty();
    }

    private Script script(String name) {
        String written = Titles.ofJavadoc(scanner.javadoc());
        String title = written.isEmpty() ? Titles.ofClass(name) : written;
        String className = packageName.isEmpty() ? name : packageName + "." + name;
        return new Script(id, down, dependsOn, labels, title, created, className, file, onlyIn, accepts);
    }

    private String statement() {
        StringBuilder words = new StringBuilder();
        while (!scanner.next().atEnd() && !scanner.is(";")) {
            words.append(scanner.text());
        }
        scanner.forgetJavadoc();
        scanner.next();
        return words.toString();
    }

    private void skipBody() {
        while (!scanner.atEnd() && !scanner.is("{")) {
            scanner.next();
        }
        scanner.skipBrackets("{", "}");
        scanner.forgetJavadoc();
    }

    private void annotation() {
        scanner.next();
        if (scanner.is("interface")) {
            skipBody();
            return;
        }
        StringBuilder name = new StringBuilder(scanner.text());
        while (scanner.next().is(".")) {
            name.append('.').append(scanner.next().text());
        }
        if (isOurs(name, REVISION)) {
            arguments();
        } else if (isOurs(name, ONLY_IN)) {
            onlyIn = Environments.named(where(), values(ONLY_IN));
        } else if (isOurs(name, ACCEPT)) {
            accepts = AcceptedHazards.written(where(), values(ACCEPT));
        } else if (scanner.is("(")) {
            scanner.skipBrackets("(", ")");
        }
    }

    private static boolean isOurs(CharSequence written, String name) {
        return name.contentEquals(written) || (PACKAGE + name).contentEquals(written);
    }

    private String where() {
        return file + ":" + scanner.line();
    }

    /** The parentheses of an annotation, whose one argument may go without its name. */
    private List<String> values(String annotation) {
        if (scanner.next().is("value")) {
            scanner.next();
            scanner.next();
        }
        List<String> values = strings("value", annotation);
        scanner.next();
        return values;
    }

    private void arguments() {
        revision = true;
        while (!scanner.atEnd() && !scanner.is(")")) {
            String name = scanner.next().text();
            if (scanner.next().is("=")) {
                argument(name);
            }
        }
        scanner.next();
        if (id.isEmpty()) {
            throw new LoadException(file + ":" + scanner.line() + ": @Revision has no id.", null);
        }
    }

    private void argument(String name) {
        scanner.next();
        if (name.equals("id")) {
            id = string(name, REVISION);
        } else if (name.equals("created")) {
            created = string(name, REVISION);
        } else if (name.equals("down")) {
            down = strings(name, REVISION);
        } else if (name.equals("dependsOn")) {
            dependsOn = strings(name, REVISION);
        } else if (name.equals("labels")) {
            labels = strings(name, REVISION);
        }
    }

    private List<String> strings(String name, String annotation) {
        if (!scanner.is("{")) {
            return List.of(string(name, annotation));
        }
        List<String> values = new ArrayList<>();
        while (!scanner.is("}") && !scanner.next().is("}")) {
            values.add(string(name, annotation));
        }
        scanner.next();
        return values;
    }

    private String string(String name, String annotation) {
        String value = scanner.text();
        boolean plain = scanner.isString() && value.indexOf('\\') < 0;
        scanner.next();
        if (!plain || !(scanner.is(",") || scanner.is(")") || scanner.is("}"))) {
            throw new LoadException(
                    file + ":" + scanner.line() + ": `" + name + "` of @" + annotation
                            + " has to be a plain string, since it is read without compiling.",
                    null);
        }
        return value;
    }
}
