package dev.autogen.schema.cost;

import dev.autogen.schema.operation.Operation;

/**
 * What an operation costs the tables it touches.
 *
 * @param lock the strongest that it takes
 * @param on which tables, in words, where it is not the one table of the operation; else empty
 * @param work what is done under it
 */
public record Cost(TableLock lock, String on, Work work) {

    static final Cost NOTHING = new Cost(TableLock.NONE, Work.MOMENT);

    Cost(TableLock lock, Work work) {
        this(lock, "", work);
    }

    /** Of an operation. */
    public static Cost of(Operation operation) {
        return operation.accept(Costs.INSTANCE);
    }

    /** Both, one after the other in one transaction. */
    Cost and(Cost other) {
        return new Cost(
                lock.compareTo(other.lock) >= 0 ? lock : other.lock,
                on.isEmpty() ? other.on : on,
                work.compareTo(other.work) >= 0 ? work : other.work);
    }

    /** {@code SHARE: writes wait}, with the tables where that needs saying. */
    public String lockInWords() {
        return on.isEmpty() ? lock.words() : lock.words() + ", " + on;
    }
}
