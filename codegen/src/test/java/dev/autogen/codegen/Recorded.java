package dev.autogen.codegen;

import dev.autogen.runner.Operations;
import dev.autogen.schema.operation.Operation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a method of a migration says. */
final class Recorded {

    private Recorded() {}

    static List<Operation> of(Consumer<Operations> method) {
        List<Operation> said = new ArrayList<>();
        Consumer<Operation> sink = said::add;
        try {
            Constructor<Operations> constructor = Operations.class.getDeclaredConstructor(Consumer.class);
            constructor.setAccessible(true);
            Operations operations = constructor.newInstance(sink);
            method.accept(operations);
            Method flush = Operations.class.getDeclaredMethod("flush");
            flush.setAccessible(true);
            flush.invoke(operations);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return said;
    }
}
