package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop enum type
 *
 * <ul>
 *   <li>drop enum type {@code Odd "Mood" $1}
 * </ul>
 */
@Revision(id = "00007f329708", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_enum_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropEnumType("\"Odd \"\"Mood\"\" $1\"");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnumType("\"Odd \"\"Mood\"\" $1\"");
  }
}
