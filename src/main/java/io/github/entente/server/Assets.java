package io.github.entente.server;

import io.github.entente.article.data.ClassPathFolder;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFile.Row;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The files of the explorer's page: its own, and those of libraries that {@code webjars.csv} lists. All are read at the start, so a
 * request is looked up in a table and never in a folder.
 */
final class Assets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "io/github/entente/server/explorer";
    private static final String PAGE = "/explorer/index.html";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";
    private static final String VERSIONS = "/META-INF/maven/org.webjars.npm/";

    private final transient Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        Map<String, String> types = new LinkedHashMap<>();
        DataFile.read(Assets.class, "media-types.csv").forEach(row -> types.put(row.text("ending"), row.text("type")));
        ClassPathFolder.files(Assets.class.getClassLoader(), FOLDER, types.keySet())
                .forEach((name, body) -> assets.put("/explorer/" + name, Asset.of(types.get(ending(name)), body)));
        assets.put("/", assets.remove(PAGE));
        for (Row row : DataFile.read(Assets.class, "webjars.csv")) {
            String type = types.get(ending(row.text("path")));
            if (type == null) {
                throw row.error("the ending of " + row.text("path") + " is not in media-types.csv; add it there");
            }
            assets.put("/webjars/" + row.text("path"), Asset.of(type, library(row)));
        }
    }

    Set<String> paths() {
        return assets.keySet();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.get(request.getRequestURI());
        if (asset == null) {
            Answers.refuse(request, response, 404, "Nothing here.");
            return;
        }
        // Asked for again each time, as the next version of the program has other files under the same names.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", asset.tag());
        if (asset.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.body().length);
        response.getOutputStream().write(asset.body());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] library(Row row) {
        String library = row.text("library");
        try (InputStream told = Assets.class.getResourceAsStream(VERSIONS + library + "/pom.properties")) {
            if (told == null) {
                throw row.error("the library " + library + " is not on the class path; add its WebJar to pom.xml");
            }
            Properties properties = new Properties();
            properties.load(told);
            String file = library + "/" + properties.getProperty("version") + "/" + row.text("file");
            try (InputStream body = Assets.class.getResourceAsStream(LIBRARIES + file)) {
                if (body == null) {
                    throw row.error("there is no file " + file + " in the library; correct the name");
                }
                return body.readAllBytes();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
