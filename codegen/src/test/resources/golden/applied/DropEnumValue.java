package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop value
 *
 * <ul>
 *   <li>rebuild enum type {@code mood} without value {@code sad}
 * </ul>
 */
@Revision(id = "0000dfcda500", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_value implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnumType("mood", "ok", "it's")
        .column("letters", column("mood", sqlType("mood")).defaultValue("'ok'::mood"))
        .column("letters", column("moods", array(sqlType("mood"))).defaultValue("'{ok}'::mood[]"))
        .column("moods", column("mood", sqlType("mood")))
        .recreating(() -> {
          op.addCheck("ck").on("letters", "mood <> 'it''s'::mood");
          op.createIndex("ix_letters").on("letters", "id").where("mood = 'ok'::mood");
          op.addForeignKey("letters_mood_fkey").on("letters", "mood").references("moods", "mood");
        });
  }

  @Override
  public void downgrade(Operations op) {
    op.addEnumValue("mood", "sad").before("ok");
  }
}
