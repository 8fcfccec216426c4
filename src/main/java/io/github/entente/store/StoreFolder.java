package io.github.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;

/** The folder of an embedded store: whether it is one, and whether it is free. */
final class StoreFolder {

    /** TDB2 keeps its files in Data-0001, Data-0002 and so on. */
    private static final String DATA = "Data-";

    private StoreFolder() {}

    static DatasetGraph open(Path folder) {
        if (Files.exists(folder) && !isEmpty(folder) && !holdsStore(folder)) {
            throw new StoreException(
                    folder + " holds other things and is no store: name a folder that is empty or not there yet");
        }
        try {
            Files.createDirectories(folder);
            return DatabaseMgr.connectDatasetGraph(Location.create(folder.toAbsolutePath()));
        } catch (IOException | DBOpEnvException | TDBException cannot) {
            throw new StoreException(reason(folder, cannot), cannot);
        }
    }

    static void mustHoldStore(Path folder) {
        if (!holdsStore(folder)) {
            throw new StoreException("there is no store in " + folder
                    + ": make one with \"entente build SOURCE... --store " + folder + "\"");
        }
    }

    static boolean isInMemory(DatasetGraph dataset) {
        return DatabaseMgr.location(dataset) == null;
    }

    private static String reason(Path folder, Exception cannot) {
        // Quirk: a lock that this process itself holds is an AlreadyLocked, one of another process is known by the
        // message alone.
        if (cannot instanceof DBOpEnvException
                && String.valueOf(cannot.getMessage()).contains("lock")) {
            return "another process has the store in " + folder
                    + " open: stop it (\"entente serve\"?), ask it over HTTP, or use another folder with --store";
        }
        return "the store in " + folder + " cannot be opened: " + cannot.getMessage();
    }

    private static boolean holdsStore(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith(DATA));
        } catch (IOException cannot) {
            throw new StoreException("the folder " + folder + " cannot be read: " + cannot.getMessage(), cannot);
        }
    }

    /** Empty also if a process was stopped while it began a store: then there is a lock and nothing else. */
    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals("tdb.lock"));
        } catch (IOException cannot) {
            throw new StoreException("the folder " + folder + " cannot be read: " + cannot.getMessage(), cannot);
        }
    }
}
