package io.github.entente.actor.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the items of a dump, one after the other, in one form that dumps come in. */
@FunctionalInterface
public interface EntityReader {

    /** @throws IOException if it is not of that form or broken; the message says where */
    void read(InputStream in, Consumer<Entity> each) throws IOException;
}
