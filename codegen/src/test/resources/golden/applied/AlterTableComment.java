package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * comment on table
 *
 * <ul>
 *   <li>comment on table {@code users}
 * </ul>
 */
@Revision(id = "00002aafe6ee", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_comment_on_table implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.commentOnTable("users", "it's \\ '' $1");
  }

  @Override
  public void downgrade(Operations op) {
    op.commentOnTable("users", "people");
  }
}
