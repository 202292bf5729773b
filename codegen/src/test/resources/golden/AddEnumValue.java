package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * AddEnumValue
 *
 * <ul>
 *   <li>add value {@code happy} to enum type {@code mood}
 *   <li>add value <code>it's &#92;</code> to enum type {@code mood} after {@code sad}
 *   <li>add value {@code first} to enum type {@code crm.Odd "Mood"} before {@code sad}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_addenumvalue implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addEnumValue("mood", "happy");
    op.addEnumValue("mood", "it's \\").after("sad").ifNotExists();
    op.addEnumValue("crm.\"Odd \"\"Mood\"\"\"", "first").before("sad");
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnumType("crm.\"Odd \"\"Mood\"\"\"", "sad", "ok");
    op.rebuildEnumType("mood", "sad", "ok");
    op.rebuildEnumType("mood", "sad", "ok")
        .column("users", column("mood", sqlType("mood")).defaultValue("'ok'::mood"))
        .column("crm.leads", column("moods", array(sqlType("mood"))))
        .recreating(() -> {
          op.addCheck("ck_users_mood").on("users", "mood <> 'sad'");
          op.createIndex("ix_users_mood").on("users", "mood").where("mood = 'ok'");
        });
  }
}
