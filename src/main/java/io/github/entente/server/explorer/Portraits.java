package io.github.entente.server.explorer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/**
 * Pictures of persons that somebody put into a folder, each called by the Wikidata item of the person: Q701801.jpg. None is fetched from
 * anywhere. The folder is read once, so a request is looked up in a table and never in the folder.
 */
final class Portraits extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String FOLDER = "/api/portraits/";

    private static final Pattern NAME = Pattern.compile("(Q[1-9][0-9]*)\\.(?:jpe?g|png)");
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png");
    private static final long LARGEST = 2_000_000;

    private record Picture(Path file, String type) {}

    private final transient Map<String, Picture> pictures = new HashMap<>();

    /** @param folder where they lie; it need not be there */
    Portraits(Optional<Path> folder) {
        folder.filter(Files::isDirectory).ifPresent(this::read);
    }

    private void read(Path folder) {
        Tika tika = new Tika();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    // By its bytes: a browser would believe the name.
                    String type = tika.detect(Files.readAllBytes(file));
                    if (TYPES.contains(type)) {
                        pictures.putIfAbsent(name.group(1), new Picture(file, type));
                    }
                }
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(
                    "the portraits in " + folder + " cannot be read: " + cannot.getMessage(), cannot);
        }
    }

    /** Where the picture of a Wikidata item is. */
    Optional<String> of(String item) {
        return pictures.containsKey(item) ? Optional.of(FOLDER + item) : Optional.empty();
    }

    Set<String> paths() {
        return pictures.keySet().stream().map(FOLDER::concat).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Picture picture = pictures.get(request.getRequestURI().substring(FOLDER.length()));
        byte[] body = picture == null || !Files.isRegularFile(picture.file()) || Files.size(picture.file()) > LARGEST
                ? new byte[0]
                : Files.readAllBytes(picture.file());
        if (body.length == 0) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "max-age=3600");
        response.setContentType(picture.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
