package dev.autogen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All Java of the guide compiles; that of operations.md is made by the code, and what is Spring's is run elsewhere. */
class SnippetsTest {

    private static final Pattern FENCED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @Test
    void compile(@TempDir Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String snippet : snippets()) {
            Path place = Files.createDirectory(folder.resolve("snippet" + files.size()));
            String unit = unit(snippet);
            Matcher name = CLASS.matcher(unit);
            assertThat(name.find()).isTrue();
            files.add(Files.writeString(place.resolve(name.group(1) + ".java"), unit)
                    .toString());
        }
        assertThat(files).hasSizeGreaterThan(12);
        for (String file : files) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int status = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, said, "-proc:none", "-d", folder.toString(), "-cp", classpath(), file);
            assertThat(status)
                    .as("%s%n%s", Files.readString(Path.of(file)), said.toString(UTF_8))
                    .isZero();
        }
    }

    private static List<String> snippets() {
        return Documentation.read().pages().stream()
                .filter(page -> !page.name().equals("docs/operations.md"))
                .flatMap(page -> FENCED.matcher(page.text()).results())
                .map(block -> block.group(1))
                .filter(code -> !code.contains("org.springframework"))
                .toList();
    }

    private static String unit(String snippet) {
        if (snippet.startsWith("package ") || snippet.startsWith("import ")) {
            return snippet;
        }
        String imports = Stream.of(
                        "static dev.autogen.runner.SqlTypes.*", "dev.autogen.runner.*", "javax.sql.DataSource")
                .map("import %s;\n"::formatted)
                .reduce("", String::concat);
        String methods = """
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """;
        return snippet.contains("class ")
                ? imports + snippet + methods
                : imports + "class Snippet { void run(Operations op, DataSource dataSource) {\n" + snippet + "} }\n";
    }

    private static String classpath() {
        return System.getProperty("java.class.path");
    }
}
