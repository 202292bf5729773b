package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the entities do without is kept until somebody purges it. */
class RetiringIT extends ShopTests {

    private static final String NAME = "    @Column(length = 100, nullable = false)\n    private String name;\n";
    private static final String NO_NAME = "    @jakarta.persistence.Transient\n    private String name;\n";
    private static final String NAMED =
            "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)\n"
                    + "    @Column(nullable = false)";
    private static final String PHONE = "    @Column(length = 20)\n    private String phone;\n\n    @Embedded\n";

    RetiringIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void aUser() throws SQLException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        database.execute("insert into users (version, name, email, status) values (0, 'Ada', 'ada@x', 'ACTIVE')");
    }

    @Test
    void nothingGoneIsNothingRetired() {
        assertThat(shop.run("-m", "nothing").ends(0).out()).isEqualTo("No changes\n");
        assertThat(shop.run("status", "--retired").ends(0).out()).isEqualTo("Nothing is retired.\n");
        assertThat(shop.run("purge").ends(0).out()).isEqualTo("Nothing to purge: nothing is retired\n");
    }

    @Test
    void aColumnIsRetiredAndComesBack() throws Exception {
        retireName();
        assertThat(shop.migration("_no_name.java"))
                .content()
                .contains("<li>retire users.name, data kept")
                .contains("op.alterColumn(\"users\", \"name\").nullable();")
                .contains("op.alterColumn(\"users\", \"name\").notNull();")
                .doesNotContain("dropColumn");
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(shop.run("-m", "again").ends(0).out()).isEqualTo("No changes\n");
        database.execute("insert into users (version, email, status) values (0, 'b@x', 'ACTIVE')");
        database.execute("delete from users where email = 'b@x'");

        shop.run("downgrade").ends(0);
        assertThat(answer("select name from users")).isEqualTo("Ada");
        shop.run("upgrade").ends(0);

        shop.edit("User.java", NO_NAME, NAME);
        assertThat(shop.run("-m", "name again").ends(0).out()).contains("restored users.name, with its data\n");
        shop.run("upgrade").ends(0);
        assertThat(answer("select name from users")).isEqualTo("Ada");
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(shop.run("status", "--retired").ends(0).out()).isEqualTo("Nothing is retired.\n");
    }

    @Test
    void aConfigurationMayHaveItDropped() throws Exception {
        Path settings = shop.folder().resolve("autogen.properties");
        Files.writeString(settings, "drops = keep\n");
        shop.edit("User.java", NAME, NO_NAME);
        assertThat(shop.run("-m", "no name").ends(2).err()).contains("'drops' is keep, but must be retire or drop.");
        Files.writeString(settings, "drops = drop\n");
        assertThat(shop.run("-m", "no name").ends(0).out()).startsWith("- drop column users.name");
    }

    @Test
    void aTableIsRetiredLetsParentsGoAndIsPurged() throws Exception {
        database.execute(
                "insert into products (version, sku, name, amount, currency) values (0, 'T', 'Tea', 1, 'EUR')");
        database.execute("insert into reviews (product_id, author_id, stars, written_on) values (1, 1, 5, now())");
        shop.edit("Review.java", "@Entity\n", "");
        Path unit = shop.folder().resolve("src/main/resources/META-INF/persistence.xml");
        Files.writeString(unit, Files.readString(unit).replace("    <class>com.example.shop.Review</class>\n", ""));
        assertThat(shop.run("-m", "no reviews").ends(0).out())
                .contains("- drop foreign key fk_reviews_author_id")
                .contains("retired table reviews, data kept; --drop drops it now");
        assertThat(shop.migration("_no_reviews.java"))
                .content()
                .doesNotContain("dropTable")
                .contains(".notValid();")
                .contains("op.step(");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.run("downgrade").ends(0);
        assertThat(answer("select count(*) from pg_constraint where contype = 'f' and convalidated"
                        + " and conrelid = 'reviews'::regclass"))
                .isEqualTo("2");
        shop.run("upgrade").ends(0);
        database.execute("delete from products");
        assertThat(answer("select stars from reviews")).isEqualTo("5");
        assertThat(shop.run("downgrade").ends(1).err()).contains("fk_reviews_product_id");
        database.execute("insert into products (id, version, sku, name, amount, currency)"
                + " values (1, 0, 'T', 'Tea', 1, 'EUR')");
        shop.run("downgrade").ends(0);
        shop.run("upgrade").ends(0);

        age("31 days");
        database.execute("update autogen_history set applied_at = applied_at - interval '31 days'");
        assertThat(shop.run("purge", "reviews").ends(0).out()).contains("- drop table reviews");
        shop.run("upgrade", "--allow-destructive").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    @Test
    void whatIsToBeDroppedIsDropped() throws Exception {
        shop.edit("User.java", NAME, NO_NAME);
        assertThat(shop.run("check").ends(3).out()).isEqualTo("""
                The entities differ from the newest revision:
                  ~ alter column users.name drop not null   User.name
                  retire users.name, data kept
                """);
        assertThat(shop.run("-m", "no name", "--drop").ends(0).out())
                .startsWith("- drop column users.name")
                .doesNotContain("retired");
    }

    /** Where nothing has to be relaxed, there is no operation, and yet a revision to write. */
    @Test
    void checkTellsWhatARevisionWouldRetireAndRestore() throws Exception {
        String address = "    @Embedded\n    private Address address;\n";
        database.execute("update users set street = 'x', city = 'y', postal_code = 'z', country = 'DE'");
        shop.edit("User.java", address, "    @jakarta.persistence.Transient\n    private Address address;\n");
        assertThat(shop.run("check", "--offline").ends(3).out())
                .startsWith("The entities differ from the newest revision:\n  retire users.")
                .doesNotContain("drop");
        Json changes =
                Json.of(shop.run("check", "--format", "json").ends(3).out()).at("changes");
        assertThat(changes.at("operations").list()).isEmpty();
        assertThat(changes.at("retired").texts()).hasSize(4).contains("users.city");
        assertThat(shop.run("check", "--format", "sql").ends(3).out()).contains("-- retire users.city, data kept\n");
        assertThat(shop.run("check", "--format", "markdown").ends(3).out())
                .contains("- retire users.city, data kept\n");
        shop.run("-m", "no address", "--upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);

        CommandLineRun diff = shop.run("diff").ends(0);
        assertThat(diff.out()).contains("- drop column users.city");
        assertThat(diff.err()).contains("note: drop column users.city: retired by revision ");

        shop.edit("User.java", "    @jakarta.persistence.Transient\n    private Address address;\n", address);
        assertThat(shop.run("check").ends(3).out()).contains("  restore users.city, with its data\n");
    }

    @Test
    void anEmptyColumnOfTheNewestRevisionIsDropped() throws Exception {
        shop.edit("User.java", "    @Embedded\n", PHONE);
        shop.run("-m", "phone", "--upgrade").ends(0);
        shop.edit("User.java", PHONE, "    @Embedded\n");
        assertThat(shop.run("-m", "no phone").ends(0).out())
                .startsWith("- drop column users.phone")
                .doesNotContain("retired");
    }

    @Test
    void aColumnOfTheNewestRevisionThatHoldsSomethingIsRetired() throws Exception {
        shop.edit("User.java", "    @Embedded\n", PHONE);
        shop.run("-m", "phone", "--upgrade").ends(0);
        database.execute("update users set phone = '5'");
        shop.edit("User.java", PHONE, "    @Embedded\n");
        assertThat(shop.run("-m", "no phone").ends(0).out())
                .startsWith("retired users.phone, data kept; --drop drops it now\n");
        assertThat(shop.migration("_no_phone.java")).content().contains("<li>retire users.phone, data kept");
    }

    @Test
    void anotherTypeNeedsAnAnswer() throws Exception {
        shop.edit("User.java", "    @Embedded\n", PHONE);
        shop.run("-m", "phone", "--upgrade").ends(0);
        database.execute("update users set phone = '5'");
        shop.edit("User.java", PHONE, "    @Embedded\n");
        shop.run("-m", "no phone", "--upgrade").ends(0);
        shop.edit("User.java", "    @Embedded\n", "    private Long phone;\n\n    @Embedded\n");
        assertThat(shop.run("check").ends(3).err())
                .contains(
                        "warning: users.phone is retired as varchar(20), and the entities want it as bigint; -m asks for"
                                + " --restore users.phone or --anew users.phone");
        assertThat(shop.run("-m", "number").ends(2).err())
                .contains("users.phone is retired as varchar(20), and the entities want it as bigint.")
                .contains("--restore users.phone")
                .contains("--anew users.phone")
                .contains("Nothing was written.");
        assertThat(shop.run("-m", "number", "--anew", "users.phone").ends(0).out())
                .contains("~ rename column users.phone to phone__retired_")
                .contains("+ add column users.phone bigint");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    @Test
    void statusTellsWhatIsRetired() throws Exception {
        retireName();
        assertThat(shop.run("status", "--retired").ends(0).out())
                .matches("users.name  retired 20\\S+Z by [0-9a-f]{12}, in a table of 1 row, .*\n");
        assertThat(shop.run("status", "--retired", "--format", "json").ends(0).out())
                .contains("\"name\": \"users.name\"")
                .contains("\"applied\": true")
                .contains("\"tableRows\": 1,");
        shop.run("downgrade").ends(0);
        assertThat(shop.run("status", "--retired").ends(0).out()).contains(", which is not applied here, in a table");
    }

    @Test
    void aPurgeIsRefusedWhileTheRetirementIsYoung() throws Exception {
        retireName();
        assertThat(shop.run("purge", "users.name").ends(2).err()).contains("less than 30d ago");
        assertThat(shop.run("purge").ends(0).out())
                .isEqualTo("Nothing to purge: what is retired was so less than 30d ago\n");
        age("31 days");
        assertThat(shop.run("purge").ends(0).out()).contains("- drop column users.name");
        assertThat(shop.migration("_purge.java"))
                .content()
                .contains("op.requireRetired(\"users\", \"name\")")
                .contains(".atLeast(\"30d\")");

        CommandLineRun refused = shop.run("upgrade", "--allow-destructive").ends(1);
        assertThat(refused.err())
                .contains("column name of users has been retired here for 30d (revision ")
                .contains("purge_from");
        assertThat(answer("select name from users")).isEqualTo("Ada");
        assertThat(shop.run("upgrade", "--sql").ends(0).out())
                .contains("public.autogen_history h where h.revision =")
                .contains("raise exception");

        database.execute("update autogen_history set applied_at = applied_at - interval '31 days'");
        shop.run("upgrade", "--allow-destructive").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(shop.run("status", "--retired").ends(0).out()).isEqualTo("Nothing is retired.\n");
        shop.run("downgrade").ends(0);
        assertThat(answer("select count(*) from information_schema.columns"
                        + " where table_name = 'users' and column_name = 'name'"))
                .isEqualTo("1");
    }

    @Test
    void aSequenceAndAValueAreNotPurgedEarlier() throws Exception {
        shop.edit("Review.java", "GenerationType.IDENTITY", "GenerationType.SEQUENCE");
        shop.edit("User.java", "@Enumerated(EnumType.STRING)\n    @Column(length = 20, nullable = false)", NAMED);
        shop.run("-m", "sequence and type", "--upgrade").ends(0);
        database.execute("select nextval('reviews_seq')");
        shop.addPhone();
        shop.run("-m", "phone", "--upgrade").ends(0);
        shop.edit("Review.java", "GenerationType.SEQUENCE", "GenerationType.IDENTITY");
        shop.edit("UserStatus.java", "    LOCKED,\n", "");
        assertThat(shop.run("-m", "fewer", "--upgrade").ends(0).out())
                .contains("retired sequence reviews_seq, data kept", "retired userstatus 'LOCKED', data kept");
        age("31 days");
        shop.run("purge").ends(0);
        assertThat(shop.migration("_purge.java"))
                .content()
                .contains("op.requireRetiredSequence(\"reviews_seq\").by(\"")
                .contains("op.requireRetiredValue(\"userstatus\", \"LOCKED\").by(\"");
        assertThat(shop.run("upgrade", "--allow-destructive").ends(1).err()).contains("has been retired here for 30d");
        database.execute("update autogen_history set applied_at = applied_at - interval '31 days'");
        shop.run("upgrade", "--allow-destructive").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.run("downgrade").ends(0);
        shop.run("upgrade", "--allow-destructive").ends(0);
    }

    @Test
    void anEmptyDatabaseIsPurgedAtOnce() throws Exception {
        retireName();
        age("31 days");
        shop.run("purge").ends(0);
        try (TestDatabase other = PostgresServer.shared().createDatabase()) {
            ShopProject elsewhere = ShopProject.existing(shop.folder(), other);
            elsewhere.run("upgrade").ends(0);
            assertThat(elsewhere.run("check").ends(0).out()).isEqualTo(AGREED);
        }
    }

    @Test
    void discardBringsBackTheSnapshot() throws Exception {
        retireName();
        shop.run("discard").ends(0);
        assertThat(shop.run("status", "--retired").ends(0).out()).isEqualTo("Nothing is retired.\n");
        assertThat(shop.run("check").ends(3).out()).contains("retire users.name, data kept");
        shop.run("-m", "no name", "--upgrade").ends(0);
        assertThat(shop.run("--amend", "-m", "without name").ends(0).out()).contains("retired users.name");
    }

    private void retireName() throws Exception {
        shop.edit("User.java", NAME, NO_NAME);
        assertThat(shop.run("-m", "no name").ends(0).out())
                .contains("~ alter column users.name drop not null")
                .contains("retired users.name, data kept; --drop drops it now\n");
        shop.run("upgrade").ends(0);
        assertThat(answer("select name from users")).isEqualTo("Ada");
    }

    /** As if the snapshot had been written that long ago. */
    private void age(String interval) throws Exception {
        Path file = shop.migrations().resolve("snapshot/retired.txt");
        String then = answer("select to_char(now() at time zone 'UTC' - interval '" + interval
                + "', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");
        Files.writeString(file, Files.readString(file).replaceAll("date=\\S+", "date=" + then));
    }
}
