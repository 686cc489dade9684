package id.go.esdm.gatrik.kiosk.journey;

import id.go.esdm.gatrik.kiosk.kill.Tool;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.RemoteWebDriver;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The machine's own Chromium with a person before it, who goes by the words on the page. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    /** Chooses a day; how its parts are typed differs from machine to machine. */
    void date(String id, String iso) {
        run("arguments[0].value = arguments[1]", await(By.id(id)), iso);
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
