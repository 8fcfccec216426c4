package io.github.entente.server.explorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Tests that take a {@link Browser}: one Chromium at one server for all of them, each test on an empty page of the usual size, in light.
 * Where no Chromium with its driver is on the path they are skipped. No browser is ever fetched.
 */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Extension.class)
@interface InBrowser {

    /** Starts both before the first test that needs them; they end with the last. */
    final class Extension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

        private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
        private static final String DRIVER = "chromedriver";

        @Override
        public void beforeAll(ExtensionContext context) {
            browser(context);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            browser(context).reset();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return browser(context);
        }

        private static Browser browser(ExtensionContext context) {
            assumeTrue(isThere(), "skipped: tests in a browser need chromium and chromedriver on the path");
            ExtensionContext.Store all = context.getRoot().getStore(ExtensionContext.Namespace.create(InBrowser.class));
            SampleServer server = all.getOrComputeIfAbsent("server", key -> SampleServer.start(), SampleServer.class);
            return all.getOrComputeIfAbsent(
                    "browser", key -> at(server.address()).orElseThrow(), Browser.class);
        }

        private static boolean isThere() {
            return chromium().isPresent() && onPath(DRIVER).isPresent();
        }

        /** A browser of one's own, if there is one on the path. */
        static Optional<Browser> at(URI address) {
            return chromium()
                    .flatMap(chromium -> onPath(DRIVER).map(driver -> Browser.start(chromium, driver, address)));
        }

        private static Optional<Path> chromium() {
            return CHROMIUM.stream().flatMap(name -> onPath(name).stream()).findFirst();
        }

        private static Optional<Path> onPath(String name) {
            return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
