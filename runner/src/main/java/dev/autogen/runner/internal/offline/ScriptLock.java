package dev.autogen.runner.internal.offline;

import dev.autogen.runner.internal.DoBlock;
import dev.autogen.runner.internal.Settings;

/** Takes and releases the lock of a run in a script, by polling, as a run does. */
final class ScriptLock {

    private ScriptLock() {}

    /** Each round of the loop is a transaction of its own: a waiter holds no snapshot that others wait for. */
    static String acquire(Settings settings) {
        String body = """
                declare
                  patience timestamptz := clock_timestamp() + interval '%d seconds';
                begin
                  perform set_config('autogen.run', gen_random_uuid()::text, false);
                  while not pg_try_advisory_lock(%d) loop
                    if clock_timestamp() > patience then
                      raise exception 'Somebody else is migrating this database; nothing was run.';
                    end if;
                    commit;
                    perform pg_sleep(0.2);
                  end loop;
                end
                """;
        return DoBlock.of(body.formatted(settings.patience().lockWait().toSeconds(), settings.lockKey()));
    }

    static String release(Settings settings) {
        return DoBlock.of("begin\n  perform pg_advisory_unlock(" + settings.lockKey() + ");\nend\n");
    }
}
