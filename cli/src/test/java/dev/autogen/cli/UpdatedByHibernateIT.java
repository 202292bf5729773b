package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that Hibernate kept up to date by itself until today: its names are nobody's choice, and stay. */
class UpdatedByHibernateIT extends ShopTests {

    private static final String ROWS = "select md5(string_agg(u::text, ',' order by id)) from users u";

    UpdatedByHibernateIT(@TempDir Path folder) {
        super(folder);
    }

    /** Created, filled, and added to at a later start. */
    @BeforeEach
    void startTheApplicationTwice() throws Exception {
        startTheApplication();
        database.execute(
                "insert into users (version, name, email, status) values (0, 'Ada', 'ada@x', 'ACTIVE'), (0, 'Bo', 'bo@x',"
                        + " 'LOCKED')");
        shop.addPhone();
        shop.edit("Product.java", "unique = true, updatable = false", "unique = true");
        startTheApplication();
        database.execute("update users set phone = '5' where id = 1");
    }

    private void startTheApplication() {
        new HibernateItself(
                        List.of(shop.folder().resolve("classes")),
                        List.of(),
                        Map.of(
                                "hibernate.physical_naming_strategy",
                                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"))
                .update(database);
    }

    private String constraint(String table, String kind, String column) throws SQLException {
        return database.strings("select conname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid"
                        + " and c.conkey = array[a.attnum] where conrelid = '" + table + "'::regclass and contype = '"
                        + kind + "' and attname = '" + column + "'")
                .get(0);
    }

    @Test
    void nothingIsProposed() throws Exception {
        assertThat(shop.run("-m", "too early").ends(2).err()).contains("Take it over with `autogen baseline`");
        shop.run("baseline").ends(0);
        assertThat(shop.run("-m", "nothing").ends(0).out()).isEqualTo("No changes\n");
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(shop.run("check", "--offline").ends(0).out()).startsWith("No changes");
        assertThat(shop.run("diff").ends(0).out()).isEqualTo("No changes\n");
        assertThat(shop.run("verify").ends(0).out()).contains("all of them lead to the entities");
    }

    @Test
    void anEditIsAllThatIsWrittenAndNamesAreThoseOfTheDatabase() throws Exception {
        shop.run("baseline").ends(0);
        String unique = constraint("users", "u", "email");
        String reference = constraint("categories", "f", "parent_id");
        assertThat(unique).matches("uk[0-9a-z]{20,}");
        assertThat(reference).matches("fk[0-9a-z]{20,}");
        List<String> rows = database.strings(ROWS);

        shop.edit("User.java", "@Column(nullable = false, unique = true)", "@Column(nullable = false)");
        shop.edit("Category.java", "@ManyToOne(fetch = FetchType.LAZY)", "@jakarta.persistence.Transient");
        String out = shop.run("-m", "less", "--drop").ends(0).out();
        assertThat(out.lines().filter(line -> line.matches("[-+~] .*")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("- drop unique constraint " + unique))
                .anyMatch(line -> line.startsWith("- drop foreign key " + reference))
                .anyMatch(line -> line.startsWith("- drop column categories.parent_id"));
        shop.run("upgrade", "--allow-destructive").ends(0);
        assertThat(database.strings(ROWS)).isEqualTo(rows);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.run("downgrade").ends(0);
        assertThat(constraint("users", "u", "email")).isEqualTo(unique);
        assertThat(constraint("categories", "f", "parent_id")).isEqualTo(reference);
        assertThat(database.strings(ROWS)).isEqualTo(rows);
        shop.run("upgrade", "--allow-destructive").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }
}
