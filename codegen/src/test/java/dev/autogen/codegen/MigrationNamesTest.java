package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationNamesTest {

    private static final Instant CREATED = Instant.parse("2026-11-21T02:00:59Z");

    record Case(String name, String message, String slug) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> slugs() {
        return List.of(
                new Case("plain", "add phone", "add_phone"),
                new Case("upper case and punctuation", "  Add `User.phone`, please!  ", "add_user_phone_please"),
                new Case("digits", "2 more", "2_more"),
                new Case("accents", "ajouter le numéro à l'été", "ajouter_le_numero_a_l_ete"),
                new Case("letters that do not come apart", "Straße øre Łódź ÆON ıİ", "strasse_ore_lodz_aeon_ii"),
                new Case("ligature", "ﬁx №5", "fix_no5"),
                new Case("nothing left", "добавить 電話", "migration"),
                new Case("empty", "", "migration"),
                new Case("newlines and comment ends", "a\n*/ b \\u0041", "a_b_u0041"),
                new Case("exactly 40", "a".repeat(20) + " " + "b".repeat(19), "a".repeat(20) + "_" + "b".repeat(19)),
                new Case("cut between words", "a".repeat(20) + " " + "b".repeat(20), "a".repeat(20)),
                new Case("word that ends at 40", "a".repeat(40) + " b", "a".repeat(40)),
                new Case("one long word", "a".repeat(50), "a".repeat(40)),
                new Case("underscores at the ends", "__init__", "init"));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void slug(Case slug) {
        assertThat(MigrationNames.slug(slug.message())).isEqualTo(slug.slug());
    }

    @Test
    void revisionIdsAreTwelveHexadecimalDigits() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(MigrationNames.revisionId(random)).matches("[0-9a-f]{12}");
        }
        assertThat(MigrationNames.revisionId(new Random(7))).isEqualTo(MigrationNames.revisionId(new Random(7)));
    }
}
