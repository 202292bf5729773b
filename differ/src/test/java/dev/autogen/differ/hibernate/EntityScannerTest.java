package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.entity.EntityException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityScannerTest {

    private static final Map<String, String> SOURCES = Map.of(
            "shop.User",
            """
            package shop;
            @jakarta.persistence.Entity
            @jakarta.persistence.Table(name = "u", indexes = @jakarta.persistence.Index(columnList = "id"))
            public class User {
                @jakarta.persistence.Id long id;
                static final double PI = 3.14;
                static final long BIG = 1L << 40;
                @jakarta.persistence.Embeddable static class Part {}
                Runnable run() { return () -> {}; }
            }
            """,
            "shop.sub.Order",
            "package shop.sub; @jakarta.persistence.Entity public class Order { @jakarta.persistence.Id long id; }",
            "shop.sub.Base",
            "package shop.sub; @jakarta.persistence.MappedSuperclass public class Base {}",
            "shop.shopping.Other",
            "package shop.shopping; public class Other {}",
            "shopping.Cart",
            "package shopping; @jakarta.persistence.Entity public class Cart { @jakarta.persistence.Id long id; }");

    private Path temp = Path.of("");
    private Path classes = Path.of("");

    @BeforeEach
    void compile(@TempDir Path folder) throws Exception {
        temp = folder;
        classes = Compiled.into(Files.createDirectory(temp.resolve("classes")), SOURCES);
    }

    private static EntitySource source(List<String> entities, List<Path> roots, Path... classpath) {
        return new EntitySource(entities, roots, Arrays.asList(classpath), Map.of(), 17, "public", "jpa");
    }

    private List<String> classes(String... entities) {
        return EntityScanner.scan(source(Arrays.asList(entities), List.of(classes)))
                .classes();
    }

    @Test
    void allOfTheRootsWithoutASelection() {
        assertThat(classes())
                .containsExactly("shop.User", "shop.User$Part", "shop.sub.Base", "shop.sub.Order", "shopping.Cart");
    }

    @Test
    void aPackageSelectsItselfAndThoseBelow() {
        assertThat(classes("shop")).containsExactly("shop.User", "shop.User$Part", "shop.sub.Base", "shop.sub.Order");
        assertThat(classes("shop.sub", "shopping")).containsExactly("shop.sub.Base", "shop.sub.Order", "shopping.Cart");
    }

    @Test
    void aClassSelectsItselfAndThoseInside() {
        assertThat(classes("shop.User")).containsExactly("shop.User", "shop.User$Part");
    }

    @Test
    void aFolderOrJarIsScannedWhole() throws Exception {
        Path jar = Compiled.jar(classes, temp.resolve("model.jar"));

        for (String item : List.of(classes.toString(), jar.toString(), temp + "/*.jar")) {
            EntityScanner.Found found = EntityScanner.scan(source(List.of(item), List.of()));
            assertThat(found.classes()).hasSize(5);
            assertThat(found.scanned()).hasSize(1);
        }
    }

    @Test
    void aNameThatTheRootsLackIsLookedUpOnTheClassPath() {
        Path jar = Compiled.jar(classes, temp.resolve("model.jar"));

        EntityScanner.Found found = EntityScanner.scan(source(List.of("shopping"), List.of(temp), jar));

        assertThat(found.classes()).containsExactly("shopping.Cart");
    }

    @Test
    void mappingFilesOfTheRootsAreFound() throws Exception {
        Path metaInf = Files.createDirectory(classes.resolve("META-INF"));
        Files.writeString(metaInf.resolve("orm.xml"), "<entity-mappings/>");
        Files.writeString(
                metaInf.resolve("persistence.xml"),
                "<persistence><!-- <mapping-file>no.xml</mapping-file> --><mapping-file> a/b.xml </mapping-file>");

        assertThat(EntityScanner.scan(source(List.of(), List.of(classes))).mappingFiles())
                .containsExactly("META-INF/orm.xml", "a/b.xml");
    }

    private EntityScanner.Found unit(PersistenceUnit unit, List<Path> roots, Path... classpath) {
        return EntityScanner.scan(
                new EntitySource(List.of(), roots, Arrays.asList(classpath), unit, Map.of(), 17, "public", "jpa"));
    }

    @Test
    void mappingFilesOfTheUnitAndOfResourceFolders() throws Exception {
        Path resources = temp.resolve("resources");
        Files.createDirectories(resources.resolve("META-INF"));
        Files.writeString(resources.resolve("META-INF/orm.xml"), "<entity-mappings/>");
        Files.writeString(
                resources.resolve("META-INF/persistence.xml"), "<mapping-file>of-another-unit.xml</mapping-file>");

        assertThat(unit(PersistenceUnit.UNNAMED, List.of(classes), resources).mappingFiles())
                .containsExactly("META-INF/orm.xml");
        assertThat(unit(new PersistenceUnit(List.of(), false, List.of("a.xml")), List.of(classes), resources)
                        .mappingFiles())
                .containsExactly("a.xml", "META-INF/orm.xml");
    }

    @Test
    void listedClassesComeFromAnyJarBesideWhatIsFound() throws Exception {
        Path library = Compiled.into(
                Files.createDirectory(temp.resolve("library")),
                Map.of(
                        "world.Country",
                        "package world; @jakarta.persistence.Entity class Country { @jakarta.persistence.Id long id; }",
                        "world.Region",
                        "package world; @jakarta.persistence.Entity class Region { @jakarta.persistence.Id long id; }"));
        Path jar = Compiled.jar(library, temp.resolve("library.jar"));
        List<String> listed = List.of("world.Country", "shop.User", "shop.shopping.Other");

        EntityScanner.Found beside = unit(new PersistenceUnit(listed, false, List.of()), List.of(classes), jar);
        assertThat(beside.classes())
                .containsExactly(
                        "shop.User",
                        "shop.User$Part",
                        "shop.sub.Base",
                        "shop.sub.Order",
                        "shopping.Cart",
                        "world.Country");
        assertThat(beside.scanned()).containsExactly(classes, jar);
        assertThat(unit(new PersistenceUnit(listed, true, List.of()), List.of(classes), jar)
                        .classes())
                .containsExactly("shop.User", "world.Country");
    }

    @Test
    void aListedClassThatIsNowhereIsAnError() {
        PersistenceUnit unit = new PersistenceUnit(List.of("shop.User", "shop.Gone"), false, List.of());
        assertThatThrownBy(() -> unit(unit, List.of(classes)))
                .isInstanceOf(EntityException.class)
                .hasMessageStartingWith("Class shop.Gone, which persistence.xml lists, is not on the class path.");
    }

    @Test
    void anExclusiveUnitThatListsNothingMeansAllThatIsFound() {
        assertThat(unit(new PersistenceUnit(List.of(), true, List.of()), List.of(classes))
                        .classes())
                .hasSize(5);
    }

    @Test
    void nothingFoundIsAnErrorThatSaysWhere() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));

        assertThatThrownBy(() -> EntityScanner.scan(source(List.of(), List.of(empty))))
                .isInstanceOf(EntityException.class)
                .hasMessageStartingWith("0 entities found. Looked in: " + empty);
        assertThatThrownBy(() -> EntityScanner.scan(source(List.of(), List.of())))
                .hasMessageContaining("no class folder or jar");
    }

    @Test
    void onlyEmbeddablesAreNoEntities() {
        assertThatThrownBy(() -> classes("shop.sub.Base")).hasMessageStartingWith("0 entities found");
    }

    @Test
    void aNameThatStandsForNothingIsAnError() {
        assertThatThrownBy(() -> classes("shop", "nowhere.Model"))
                .isInstanceOf(EntityException.class)
                .hasMessageStartingWith("There is no entity in a class or package nowhere.Model.");
        assertThatThrownBy(() -> classes("shop.shopping.Other"))
                .hasMessageStartingWith("Class shop.shopping.Other is not an entity");
        assertThatThrownBy(() -> EntityScanner.scan(source(List.of("no/such.jar"), List.of())))
                .hasMessageContaining("no/such.jar");
    }

    @Test
    void aClassNewerThanTheJvmNamesTheJdk() throws Exception {
        Path file = classes.resolve("shop/User.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) (44 + 99);
        Files.write(file, bytes);

        assertThatThrownBy(() -> classes("shop"))
                .isInstanceOf(EntityException.class)
                .hasMessageContaining("Class shop.User in " + classes + " needs JDK 99");
    }

    @Test
    void whatIsNoClassFileIsAnError() throws Exception {
        Files.writeString(classes.resolve("shop/Broken.class"), "not a class");

        assertThatThrownBy(() -> classes("shop"))
                .isInstanceOf(EntityException.class)
                .hasMessageContaining(classes.toString());
    }
}
