package io.github.entente.pipeline;

import java.util.Iterator;
import java.util.function.Predicate;

/** Hands on elements up to the first that is the last one wanted, that one included. Nothing behind it is asked for. */
final class Until<T> implements Iterator<T> {

    private final Iterator<T> input;
    private final Predicate<T> last;
    private boolean ended;

    Until(Iterator<T> input, Predicate<T> last) {
        this.input = input;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        return !ended && input.hasNext();
    }

    @Override
    public T next() {
        T next = input.next();
        ended = last.test(next);
        return next;
    }
}
