package io.github.entente.server.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the README's pictures of the explorer, from the samples: {@code mvn -Pscreenshots verify}. */
final class Screenshots {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 720;

    private final Browser browser;
    private final Path folder;

    private Screenshots(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** @param arguments the folder to write them to */
    public static void main(String[] arguments) throws IOException {
        try (SampleServer server = SampleServer.start();
                Browser browser = InBrowser.Extension.at(server.address())
                        .orElseThrow(
                                () -> new IllegalStateException("chromium and chromedriver are not on the path"))) {
            browser.reset();
            browser.size(WIDTH, HEIGHT);
            new Screenshots(browser, Files.createDirectories(Path.of(arguments[0]))).take();
        }
    }

    private void take() throws IOException {
        browser.open("#/network?level=state");
        browser.awaitRun("return document.querySelector('.canvas')?._cyreg?.cy.edges().length > 5");
        save("network");

        browser.open("#/readouts?a=CHN&b=IND");
        browser.click(".meetings a", "Jaishankar");
        browser.see(".to-partner");
        browser.run("document.querySelector('.to-partner').focus({preventScroll: true});"
                + "document.querySelector('.point.partner').scrollIntoView({block: 'center'})");
        save("readouts");

        browser.open("#/article?a=CHN&b=IND");
        browser.click(".articles a", "Jaishankar conveys");
        browser.click("mark.statement");
        browser.see(".beside .fact");
        browser.run("window.scrollTo(0, 0)");
        save("article");
    }

    private void save(String name) throws IOException {
        // A picture is taken once all that was asked for is there.
        browser.gone("#busy");
        Files.write(folder.resolve(name + ".png"), browser.picture());
    }
}
