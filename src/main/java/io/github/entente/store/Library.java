package io.github.entente.store;

import io.github.entente.article.data.ClassPathFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The queries that come with Entente. */
public record Library(List<QueryFile> queries) {

    private static final String FOLDER = "io/github/entente/queries";

    public Library {
        queries = List.copyOf(queries);
    }

    /** All queries on the class path, by name. */
    public static Library shipped() {
        return new Library(ClassPathFolder.texts(Library.class.getClassLoader(), FOLDER, ".rq").entrySet().stream()
                .map(file -> QueryHeader.read(file.getKey(), file.getValue()))
                .toList());
    }

    /** The facts of a store that were judged wrong. It is no question about the world and so not listed. */
    public static QueryFile corrections() {
        return QueryHeader.resource("corrections.rq");
    }

    /** A query by its name, with or without ".rq". */
    public QueryFile query(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name.replaceFirst("\\.rq$", "")))
                .findFirst()
                .orElseThrow(() -> new StoreException("there is no query \"" + name + "\"" + near(name)
                        + ": \"entente queries\" lists all; a file of your own ends in .rq"));
    }

    private String near(String name) {
        List<String> near =
                Nearest.to(name, queries.stream().map(QueryFile::name).toList());
        return near.isEmpty() ? "" : ", did you mean " + String.join(", ", near) + "?";
    }

    /** A query of the asker's own. Its file may explain it and its parameters as the shipped ones do, and need not. */
    public static QueryFile file(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            return text.contains("# What it answers:")
                    ? QueryHeader.read(name, text)
                    : new QueryFile(name, "", Optional.empty(), List.of(), Optional.empty(), text);
        } catch (NoSuchFileException none) {
            throw new StoreException("there is no query file " + file, none);
        } catch (IOException cannot) {
            throw new StoreException("the query " + file + " cannot be read: " + cannot.getMessage(), cannot);
        }
    }
}
