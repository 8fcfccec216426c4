package io.github.entente.server.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Real Chromium at the explorer, in the words of somebody who uses it. What it looks for it waits for. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Kept, as a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final URI address;
    private final Path profile;

    private Browser(ChromeDriver driver, URI address, Path profile) {
        this.driver = driver;
        this.address = address;
        this.profile = profile;
    }

    static Browser start(Path chromium, Path driver, URI address) {
        // It warns that it knows no newer DevTools than its own; those it does not know are not used here.
        SELENIUM.setLevel(Level.SEVERE);
        Path profile = temporary("entente-browser");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.toString())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), address, profile);
    }

    /** An empty page of the usual size, in light. */
    void reset() {
        driver.get("about:blank");
        complaints();
        light();
        size(1280, 900);
        driver.executeCdpCommand("Network.disable", Map.of());
    }

    void light() {
        scheme("light");
    }

    void dark() {
        scheme("dark");
    }

    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As if the server were far away. */
    void slow(Duration latency) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        latency.toMillis(),
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        -1));
    }

    /** Files that are saved go there. */
    void saveTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Loads the page anew at what follows its address, as in {@code #/network?a=CHN}. */
    void open(String hash) {
        driver.get("about:blank");
        driver.get(address + hash);
    }

    /** Loads a page of another server than the usual. */
    void visit(URI page) {
        driver.get("about:blank");
        driver.get(page.toString());
    }

    void back() {
        driver.navigate().back();
    }

    /** What the address says after the {@code #}, without escapes. */
    String place() {
        return URI.create(driver.getCurrentUrl()).getFragment();
    }

    void awaitPlace(String part) {
        await("the address has " + part, any -> place().contains(part));
    }

    /** The first visible element of a CSS selector, as soon as there is one. */
    WebElement see(String selector) {
        return see(selector, "");
    }

    /** The first visible element of a CSS selector with these words in it. */
    WebElement see(String selector, String words) {
        return await(
                selector + " with \"" + words + "\"",
                any -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(element ->
                                element.isDisplayed() && element.getText().contains(words))
                        .findFirst()
                        .orElse(null));
    }

    void click(String selector) {
        see(selector).click();
    }

    void click(String selector, String words) {
        see(selector, words).click();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** Waits until there is none, or none visible. */
    void gone(String selector) {
        await(selector + " is gone", any -> all(selector).stream().noneMatch(WebElement::isDisplayed));
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Clicks at a point of the window. */
    void clickAt(int x, int y) {
        new Actions(driver).moveToLocation(x, y).click().perform();
    }

    /** Runs a script; {@code return} gives its value. */
    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Waits until a script returns something that is neither null nor false. */
    Object awaitRun(String script) {
        return await(script, any -> run(script));
    }

    <T> T await(String what, Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what)
                .until(condition);
    }

    /** What the browser complained of since it was last asked, such as a breach of the content security policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What is seen, as PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Whether a part of the page sticks out of the window. */
    boolean isTooWide() {
        return (Boolean) run("return document.documentElement.scrollWidth > innerWidth");
    }

    /** What axe-core finds that shuts people out seriously, each in a line. */
    @SuppressWarnings("unchecked")
    List<String> faults() {
        run(axe());
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
                  .filter(fault => ['serious', 'critical'].includes(fault.impact))
                  .flatMap(fault => fault.nodes.map(node => fault.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary))));
                """);
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Folders.delete(profile);
    }
}
