package id.go.esdm.gatrik.kiosk.journey;

import id.go.esdm.gatrik.kiosk.kill.Tool;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The machine's own Chromium with a person before it, who goes by the words on the page. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AXE = axe();
    private static final int MOST_STOPS = 60;

    /** What has the focus, by its words or its label; null if nothing shows that it has it. */
    private static final String FOCUS =
            """
            const at = document.activeElement;
            const style = getComputedStyle(at);
            if (style.outlineStyle === 'none' && at !== document.body) return null;
            return (at.labels && at.labels.length ? at.labels[0].innerText : at.innerText).trim();
            """;

    /**
     * Lists in {@code left} what can be operated, and crosses out what the focus comes to; whatever shows no focus is in {@code blind}.
     * A group of radio buttons is one stop. Returns how often the tabulator may be needed: a date has a stop for each of its parts.
     */
    private static final String LISTEN =
            """
            const all = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(
                (at) => !at.disabled && at.checkVisibility({visibilityProperty: true}));
            const group = (at) => at.type === 'radio' ? 'radio ' + at.name : at;
            window.left = new Map(all.map((at) => [group(at), at]));
            window.blind = new Set();
            document.addEventListener('focusin', (event) => {
                window.left.delete(group(event.target));
                const style = getComputedStyle(event.target);
                const dress = event.target.type === 'file'
                    ? getComputedStyle(event.target.closest('label, .drop') ?? event.target) : style;
                if (style.outlineStyle === 'none' && dress.outlineStyle === 'none') {
                    window.blind.add(event.target);
                }
            }, true);
            return all.length + 6 * all.filter((at) => /date|time/.test(at.type)).length + 2;
            """;

    private static final String LEFT =
            """
            const name = (at) => at.outerHTML.slice(0, 120);
            return [...window.left.values()].map((at) => 'out of reach: ' + name(at))
                .concat([...window.blind].map((at) => 'no visible focus: ' + name(at))).join('\\n');
            """;

    private final ChromeDriverService service;
    private final RemoteWebDriver driver;
    private final URI server;

    private Browser(ChromeDriverService service, ChromeOptions options, URI server) {
        this.service = service;
        this.driver = new RemoteWebDriver(service.getUrl(), options, false);
        this.server = server;
    }

    /** Starts it on an old office screen; nothing is downloaded and nothing is asked of the network. */
    static Browser at(URI server, Path profile) throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Tool.CHROMIUM.path().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--window-size=1366,768",
                "--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Tool.CHROMEDRIVER.path().toFile())
                        .usingAnyFreePort()
                        .build();
        service.start();
        try {
            return new Browser(service, options, server);
        } catch (RuntimeException failure) {
            service.stop();
            throw failure;
        }
    }

    /** Opens a page of the server. */
    void open(String path) {
        driver.get(server.resolve(path).toString());
    }

    /** The path of the page that is open. */
    String path() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl())).getPath();
    }

    /** Leaves, and comes back as somebody else. */
    void signIn(String username, String password) {
        driver.manage().deleteAllCookies();
        open("/masuk");
        type("username", username);
        type("password", password);
        press("Masuk");
        sees("Tugas saya");
    }

    /** Follows the link of that name. */
    void follow(String words) {
        await(By.linkText(words)).click();
    }

    /** Presses the button of that name. */
    void press(String words) {
        await(By.xpath("//main//button[normalize-space()='" + words + "']")).click();
    }

    /** Ticks a box. */
    void tick(String id) {
        await(By.id(id)).click();
    }

    /** Writes into a field. */
    void type(String id, String text) {
        WebElement field = await(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    /** What stands in a field. */
    String typed(String id) {
        return Objects.toString(await(By.id(id)).getDomProperty("value"), "");
    }

    /** Chooses a day; how its parts are typed differs from machine to machine. */
    void date(String id, String iso) {
        run("arguments[0].value = arguments[1]", await(By.id(id)), iso);
    }

    /** Chooses one of a list. */
    void select(String id, String value) {
        WebElement list = await(By.id(id));
        list.findElement(By.cssSelector("option[value='" + value + "']")).click();
    }

    /** Ticks the box or button beside these words. */
    void mark(String words) {
        await(By.xpath("//main//label[normalize-space()='" + words + "']")).click();
    }

    /** Chooses a file. */
    void choose(String name, Path file) {
        By field = By.cssSelector("input[type=file][name='" + name + "']");
        await(field).sendKeys(file.toString());
    }

    /** Waits until the page shows these words. */
    void sees(String words) {
        Instant end = Instant.now().plus(PATIENCE);
        String shown = text();
        while (!shown.contains(words)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never saw \"" + words + "\" but:\n" + shown);
            }
            rest();
            shown = text();
        }
    }

    /** Goes on with the tabulator until the link, button or field of that name has the focus; each on the way must show it. */
    void tabTo(String words) {
        for (int pressed = 0; pressed < MOST_STOPS; pressed++) {
            strike(Keys.TAB);
            Object shown = run(FOCUS);
            if (shown == null) {
                throw new AssertionError("a focus that nobody can see on the way to " + words);
            }
            if (shown.toString().equals(words)) {
                return;
            }
        }
        throw new AssertionError("never reached " + words + " by the keyboard");
    }

    /** Presses a key where the focus is, or writes. */
    void strike(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What of this page the tabulator alone never comes to, and what shows no focus when it does; empty if nothing. */
    String unreached() {
        long stops = ((Number) Objects.requireNonNull(run(LISTEN))).longValue();
        strike(Keys.TAB.toString().repeat(Math.toIntExact(stops)));
        return Objects.toString(run(LEFT), "");
    }

    /** The id of the field that has the focus. */
    String focused() {
        return Objects.toString(driver.switchTo().activeElement().getDomAttribute("id"), "");
    }

    /** How far the page reaches beyond the window's right edge, in pixels. */
    long excess() {
        Object pixels =
                run(
                        "return document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        return ((Number) Objects.requireNonNull(pixels)).longValue();
    }

    /**
     * What axe-core finds wrong with this page by WCAG 2.2 AA and its best practices: rule and element, one a line; empty if nothing.
     */
    String faults() {
        run(AXE);
        Object found =
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run(document, {resultTypes: ['violations']}).then(
                            (result) => done(result.violations.flatMap((rule) => rule.nodes.map(
                                (node) => rule.id + ': ' + node.html)).join('\\n')),
                            (failure) => done(String(failure)));
                        """);
        return Objects.toString(found, "");
    }

    /** Makes the page as wide and high as that, which is less than any window can be; 390 is a phone. */
    void resize(int width, int height) {
        String metrics =
                """
                {"cmd": "Emulation.setDeviceMetricsOverride", "params":
                    {"width": %d, "height": %d, "deviceScaleFactor": 1, "mobile": false}}
                """
                        .formatted(width, height);
        URI command =
                URI.create(
                        service.getUrl()
                                + "/session/"
                                + driver.getSessionId()
                                + "/goog/cdp/execute");
        HttpRequest request =
                HttpRequest.newBuilder(command)
                        .POST(HttpRequest.BodyPublishers.ofString(metrics))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.body());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Keeps a picture of the whole page at that width, where {@code -Dkiosk.pictures=DIR} asks for them. */
    void picture(String name, int width, int height) {
        String directory = System.getProperty("kiosk.pictures");
        if (directory == null) {
            return;
        }
        try {
            Path file = Path.of(directory).resolve(name + ".png");
            Files.createDirectories(file.getParent());
            Object whole = run("return document.documentElement.scrollHeight");
            resize(width, ((Number) Objects.requireNonNull(whole)).intValue());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
            resize(width, height);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(script, "axe-core is on the class path").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.quit();
        service.stop();
    }

    private String text() {
        return Objects.toString(run("return document.body ? document.body.innerText : ''"), "");
    }

    private WebElement await(By place) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                WebElement found = driver.findElement(place);
                run("arguments[0].scrollIntoView({block: 'center'})", found);
                return found;
            } catch (NoSuchElementException | StaleElementReferenceException notYet) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("never found " + place + " but:\n" + text(), notYet);
                }
                rest();
            }
        }
    }

    private @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    private static void rest() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
