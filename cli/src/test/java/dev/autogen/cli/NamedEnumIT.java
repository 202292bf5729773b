package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum that becomes a type of the database, and its values, through the commands, with a row in the table. */
class NamedEnumIT {

    private static final String AS_STRING =
            "    @Enumerated(EnumType.STRING)\n    @Column(length = 20, nullable = false)\n";
    private static final String AS_TYPE =
            "    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)\n"
                    + "    @Column(nullable = false)\n";

    private TestDatabase database;
    private ShopProject shop;

    @BeforeEach
    void startWithARow(@TempDir Path folder) throws SQLException {
        database = PostgresServer.shared().createDatabase();
        shop = new ShopProject(folder, database);
        shop.run("init").ends(0);
        revision("initial");
        database.execute(
                "insert into users (version, name, email, status) values (0, 'Ann', 'ann@example.com', 'LOCKED')");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private String revision(String message) {
        String out = shop.run("-m", message, "--drop").ends(0).out();
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).startsWith("No changes");
        return out;
    }

    private void holds(String status) throws SQLException {
        database.execute("do $$ begin if (select status::text from users) <> '" + status
                + "' then raise 'another status'; end if; end $$");
    }

    @Test
    void thereAndBack() throws SQLException, IOException {
        shop.edit("User.java", AS_STRING, AS_TYPE);
        assertThat(revision("status as a type"))
                .contains("+ create enum type userstatus (ACTIVE, CLOSED, LOCKED)")
                .contains("type varchar(20) -> userstatus");
        holds("LOCKED");

        shop.edit("UserStatus.java", "    LOCKED,\n", "    LOCKED,\n    INVITED,\n");
        assertThat(revision("invited")).contains("+ add value INVITED to enum type userstatus after CLOSED");
        assertThat(shop.run("check", "--offline").ends(0).out()).startsWith("No changes");

        shop.edit("UserStatus.java", "    INVITED,\n", "");
        assertThat(revision("not invited")).contains("~ rebuild enum type userstatus (ACTIVE, CLOSED, LOCKED)");
        holds("LOCKED");

        shop.run("downgrade").ends(0);
        database.execute("update users set status = 'INVITED'");
        assertThat(shop.run("downgrade").ends(1).err()).contains("INVITED");
        database.execute("update users set status = 'CLOSED'");
        shop.run("downgrade").ends(0);
        shop.run("downgrade").ends(0);
        holds("CLOSED");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).startsWith("No changes");
    }
}
