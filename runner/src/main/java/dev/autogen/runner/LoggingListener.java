package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log, for applications that migrate when they start. */
final class LoggingListener implements Listener {

    private final Logger log = LoggerFactory.getLogger(Autogen.class);

    @Override
    public void waiting(LockHolder holder) {
        log.info("Waiting: the database is being migrated by {}", holder.describe());
    }

    @Override
    public void finished(Script script, Direction direction, Duration duration) {
        log.info("{} {} in {} ms", direction, script.label(), duration.toMillis());
    }

    @Override
    public void skipped(Script script, Direction direction) {
        log.info("{} {} {}", direction, script.label(), script.skipped());
    }

    @Override
    public void retrying(Script script, int attempt, int attempts, Duration pause, List<Blocker> blockers) {
        log.info(
                "{} did not get a lock at attempt {} of {}; trying again in {} ms {}",
                script.label(),
                attempt,
                attempts,
                pause.toMillis(),
                blockers.stream().map(Blocker::describe).toList());
    }

    @Override
    public void absent(AppliedRevision applied) {
        log.warn(
                "The migration of revision {} is not at hand; it is taken back by what was kept:\n{}",
                applied.revision(),
                applied.downgrade());
    }

    @Override
    public void unknown(List<String> revisions) {
        log.warn("Nothing is upgraded: the database has revisions that these migrations do not contain: {}", revisions);
    }

    @Override
    public void edited(Script script, AppliedRevision applied, String found) {
        log.warn(
                "Revision {} was changed after it was applied ({}): recorded checksum {}, found {}",
                script.label(),
                script.location(),
                applied.checksum(),
                found);
    }
}
