package dev.autogen.differ.random;

import java.util.Iterator;
import java.util.List;

/** Numbers that stand for decisions. Once they are used up each decision is the first, simplest one. */
final class Choices {

    private final Iterator<Integer> numbers;

    Choices(List<Integer> numbers) {
        this.numbers = numbers.iterator();
    }

    int below(int bound) {
        return numbers.hasNext() ? Math.floorMod(numbers.next(), bound) : 0;
    }

    boolean yes() {
        return oneIn(2);
    }

    boolean oneIn(int count) {
        return below(count) == count - 1;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }
}
