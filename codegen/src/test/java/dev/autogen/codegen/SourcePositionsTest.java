package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.entity.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcePositionsTest {

    @TempDir
    static Path folder = Path.of("");

    record Case(String name, String entity, String path, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void writeSources() throws IOException {
        write("a/com/shop/User.java", """
                package com.shop;

                import com.base.*;
                import com.values.Address;
                import java.util.List;
                import java.util.Map;

                /** A user. */
                @Entity
                public class User extends Person<Long> {
                  @Column(length = 20)
                  private String phone;
                  private int a, b;
                  @Embedded Address address;
                  List<Address> homes;
                  Map<String, com.values.Address> offices;
                  Note[] notes;
                  Price price;
                  Unknown unknown;

                  private String email;

                  @Column(unique = true)
                  public String getEmail() {
                    return email;
                  }

                  @Transient
                  public boolean isActive() {
                    return true;
                  }

                  public String getURL() {
                    return "";
                  }

                  @Column
                  private String name;

                  @Override
                  public String getName() {
                    return name;
                  }

                  @Embeddable
                  static class Note {
                    String text;
                    Author author;

                    static class Author {
                      String initials;
                    }
                  }
                }

                class Hidden {}
                """);
        write("a/com/shop/Price.java", """
                package com.shop;

                record Price(
                    long amount,
                    String currency) {}
                """);
        write("b/com/base/Person.java", """
                package com.base;

                @MappedSuperclass
                public abstract class Person<I> extends Root<I> {
                  protected String firstName;
                }
                """);
        write("b/com/base/Root.java", """
                package com.base;
                @MappedSuperclass
                class Root<I> { I id; Root<I> parent; }
                """);
        write("b/com/values/Address.java", """
                package com.values;

                public class Address {
                  String street;
                  String city;
                  City place;
                  static class City { String zip; }
                }
                """);
        write(
                "a/com/shop/Broken.java",
                "package com.shop;\npublic class Broken {\n  String fine;\n  String not fine at {{{\n");
        write("a/com/shop/Loop.java", "package com.shop;\nclass Loop extends Loop {}\n");
        write("a/Bare.java", "class Bare { int x; }\n");
        Files.write(folder.resolve("a/com/shop/Latin.java"), new byte[] {
            '/',
            '/',
            (byte) 0xe9,
            '\n',
            'p',
            'a',
            'c',
            'k',
            'a',
            'g',
            'e',
            ' ',
            'c',
            'o',
            'm',
            '.',
            's',
            'h',
            'o',
            'p',
            ';',
            '\n',
            'c',
            'l',
            'a',
            's',
            's',
            ' ',
            'L',
            'a',
            't',
            'i',
            'n',
            ' ',
            '{',
            ' ',
            'i',
            'n',
            't',
            ' ',
            'x',
            ';',
            ' ',
            '}'
        });
    }

    private static void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    static List<Case> cases() {
        String user = "com.shop.User";
        return List.of(
                new Case("field", user, "phone", "User.phone, User.java:12"),
                new Case("one of two variables", user, "b", "User.b, User.java:13"),
                new Case("getter with the annotation", user, "email", "User.email, User.java:24"),
                new Case("field with the annotation", user, "name", "User.name, User.java:38"),
                new Case("getter alone", user, "active", "User.active, User.java:29"),
                new Case("getter of an acronym", user, "URL", "User.URL, User.java:33"),
                new Case("superclass, imported on demand", user, "firstName", "User.firstName, Person.java:5"),
                new Case("superclass of the superclass", user, "id", "User.id, Root.java:3"),
                new Case("embeddable", user, "address.city", "User.address.city, Address.java:5"),
                new Case(
                        "nested class of an embeddable",
                        user,
                        "address.place.zip",
                        "User.address.place.zip, Address.java:7"),
                new Case("collection of embeddables", user, "homes.street", "User.homes.street, Address.java:4"),
                new Case("map of embeddables", user, "offices.city", "User.offices.city, Address.java:5"),
                new Case("array of embeddables", user, "notes.text", "User.notes.text, User.java:47"),
                new Case(
                        "nested in a nested class",
                        user,
                        "notes.author.initials",
                        "User.notes.author.initials, User.java:51"),
                new Case("record", user, "price.currency", "User.price.currency, Price.java:5"),
                new Case("entity that is nested", "com.shop.User$Note", "text", "Note.text, User.java:47"),
                new Case("type without a source", user, "unknown.x", "User.unknown.x, User.java:19"),
                new Case("no such attribute", user, "nothing", "User.nothing, User.java:10"),
                new Case(
                        "no such part of an embeddable", user, "address.nothing", "User.address.nothing, User.java:14"),
                new Case("no package", "Bare", "x", "Bare.x, Bare.java:1"),
                new Case("class in no source", "com.shop.Absent", "x", "Absent.x"),
                new Case("class that extends itself", "com.shop.Loop", "x", "Loop.x, Loop.java:2"),
                new Case("not UTF-8", "com.shop.Latin", "x", "Latin.x, Latin.java:3"),
                new Case("empty path", user, "", "User., User.java:10"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void describes(Case attribute) {
        SourcePositions positions = SourcePositions.in(List.of(folder.resolve("a"), folder.resolve("b")));
        assertThat(positions.describe(new Attribute(attribute.entity(), attribute.path())))
                .isEqualTo(attribute.expected());
    }

    @Test
    void aFileThatDoesNotParseIsNoError() {
        SourcePositions positions = SourcePositions.in(List.of(folder.resolve("a"), folder.resolve("absent")));
        assertThat(positions.describe(new Attribute("com.shop.Broken", "fine"))).startsWith("Broken.fine");
    }
}
