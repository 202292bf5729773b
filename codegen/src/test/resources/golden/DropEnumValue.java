package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropEnumValue
 *
 * <ul>
 *   <li>rebuild enum type {@code mood} without value {@code sad}
 *   <li>rebuild enum type {@code crm.Odd "Mood"} without value {@code it's}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropenumvalue implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnumType("mood", "ok")
        .column("users", column("mood", sqlType("mood")).defaultValue("'ok'::mood"))
        .column("crm.leads", column("moods", array(sqlType("mood"))))
        .recreating(() -> {
          op.addCheck("ck_users_mood").on("users", "mood <> 'sad'");
          op.createIndex("ix_users_mood").on("users", "mood").where("mood = 'ok'");
        });
    op.rebuildEnumType("crm.\"Odd \"\"Mood\"\"\"", "ok");
  }

  @Override
  public void downgrade(Operations op) {
    op.addEnumValue("crm.\"Odd \"\"Mood\"\"\"", "it's").ifNotExists();
    op.addEnumValue("mood", "sad").before("ok");
  }
}
