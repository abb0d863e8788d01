package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import loanflow.access.DemoUsers;
import loanflow.testing.StaffBrowser;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpStatus;

/** The real Tasklist in a real browser, without a window: what a member of staff sees and clicks. */
final class Tasklist implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);
    /** Looks that a typed text must outlive: longer than the form takes to draw itself anew. */
    private static final int LOOKS = 7;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String NOWHERE = "about:blank";

    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final By USER = By.cssSelector("input[type=text]");
    private static final By PASSWORD = By.cssSelector("input[type=password]");
    private static final By QUEUES = By.cssSelector(".task-filters");
    private static final By COMPLETE = By.xpath("//button[normalize-space(.)='Complete']");
    private static final String FIELD = "//*[contains(@class,'fjs-form-field')][.//label[contains(.,'%s')]]";

    private final String application;
    private final ChromeDriver browser;
    private final WebDriverWait wait;
    /** The cookies of who has signed in once: he need not do it again, his session waits for him. */
    private final Map<String, Map<String, String>> sessions = new HashMap<>();
    /** What was typed into the form that is open. */
    private final Map<By, String> typed = new LinkedHashMap<>();

    /**
     * Opens the browser.
     *
     * @param application address of a running demo
     */
    Tasklist(String application) {
        this(application, "en");
    }

    /** Opens a browser whose person reads this language. */
    Tasklist(String application, String language) {
        this.application = application;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium", "google-chrome", "chrome").orElseThrow());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1500,2800", "--lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.addArguments("--no-proxy-server", "--disable-dev-shm-usage");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow())
                .build();
        browser = new ChromeDriver(service, options);
        wait = new WebDriverWait(browser, PATIENCE, POLL);
        // A page that draws itself anew: what was there is not, or not yet.
        wait.ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class);
    }

    /** Whether this machine has a browser and its driver. */
    static boolean isThere() {
        return onPath("chromedriver").isPresent()
                && onPath("chromium", "google-chrome", "chrome").isPresent();
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    /** Another person sits down, whose session is begun over HTTP as the page begins it; no page is loaded. */
    void signIn(String user) {
        sitDown(sessions.computeIfAbsent(user, this::begin));
    }

    /** Another person sits down and fills in the sign-in form. */
    void fillInSignIn(String user) {
        sitDown(Map.of());
        browser.get(application + PAGE);
        // The page may draw its form anew while somebody types: what was lost is typed again.
        await("sign-in", () -> isShown(QUEUES) || enter(user));
    }

    private Map<String, String> begin(String user) {
        StaffBrowser session = new StaffBrowser(new TestRestTemplate(new RestTemplateBuilder().rootUri(application)));
        assertThat(session.signIn(user, DemoUsers.PASSWORD, "tasklist").getStatusCode())
                .as("signing in " + user)
                .isEqualTo(HttpStatus.OK);
        return session.cookies();
    }

    /** What the person before left on the screen goes first: it must not answer the next one's questions. */
    private void sitDown(Map<String, String> cookies) {
        browser.get(NOWHERE);
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        cookies.forEach((name, value) -> browser.executeCdpCommand(
                "Network.setCookie", Map.of("name", name, "value", value, "url", application)));
        browser.manage().logs().get(LogType.BROWSER);
    }

    private boolean isShown(By where) {
        return browser.findElements(where).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Fills the sign-in form in and sends it, unless that is done; never the end of waiting. */
    private boolean enter(String user) {
        if (isShown(USER) && !user.equals(browser.findElement(USER).getDomProperty("value"))) {
            browser.findElement(USER).clear();
            browser.findElement(USER).sendKeys(user);
            browser.findElement(PASSWORD).clear();
            browser.findElement(PASSWORD).sendKeys(DemoUsers.PASSWORD);
            browser.findElement(By.cssSelector("button[type=submit]")).click();
        }
        return false;
    }

    /** The names of the queues that this person is offered. */
    List<String> queues() {
        browser.get(application + PAGE);
        By name = By.cssSelector(".task-filters .nav-title, .task-filters h4 a, .task-filters li .name");
        wait.until(ExpectedConditions.visibilityOfElementLocated(name));
        return browser.findElements(name).stream().map(WebElement::getText).toList();
    }

    /** Opens a task and leaves a picture of its form; whatever does not show as meant fails. */
    void open(String task, String form) {
        typed.clear();
        browser.get(application + PAGE + "#/?task=" + task);
        By shown = By.cssSelector(
                ".fjs-form .fjs-form-field, .form-container .alert-danger, .tasklist-form .alert-danger");
        await(form, () -> isShown(shown) && isShown(COMPLETE));
        picture(form);
        assertThat(text()).as("form " + form).doesNotContain("Form failure", "⚠", "{{", "[object", "undefined");
        assertThat(browser.findElements(By.cssSelector(".fjs-form input, .fjs-form textarea")))
                .as("form %s asks for something", form)
                .isNotEmpty();
        assertThat(complaints())
                .as("what the browser complains of in form " + form)
                .isEmpty();
    }

    /** What the browser complained of since it was asked last. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** How many parts of the page are there. */
    int count(String cssSelector) {
        return browser.findElements(By.cssSelector(cssSelector)).size();
    }

    /** Shows a page of our own to who is signed in, and leaves a picture of it. */
    String page(String path, String name) {
        browser.get(application + path);
        await(name, () -> isShown(By.cssSelector("main")));
        picture(name);
        return text();
    }

    /** Shows who is signed in his tasks, which come piece by piece: until all these words are there. */
    String start(String name, String... words) {
        browser.get(application + PAGE);
        await(name, () -> Stream.of(words).allMatch(text()::contains));
        picture(name);
        return text();
    }

    /** The addresses that the page has asked for which have this in them. */
    List<String> asked(String part) {
        Object addresses =
                browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
        return ((List<?>) addresses)
                .stream()
                        .map(String::valueOf)
                        .filter(address -> address.contains(part))
                        .toList();
    }

    private String text() {
        return browser.findElement(By.cssSelector("body")).getText();
    }

    void claim() {
        click(By.cssSelector("button.claim"));
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("button.unclaim, .assignee .unclaim")));
    }

    /** Ticks the radio button with this label. */
    void choose(String label) {
        click(By.xpath("//*[contains(@class,'fjs-form')]//label[contains(.,'" + label + "')][input[@type='radio']]"));
    }

    /** Types into the field with this label. */
    void type(String label, String text) {
        By input = By.xpath(FIELD.formatted(label) + "//*[self::textarea or self::input]");
        wait.until(ExpectedConditions.elementToBeClickable(input)).sendKeys(text);
        typed.put(input, text);
    }

    /**
     * The form takes a change a moment later and may then draw itself anew without what was typed meanwhile: typed again
     * until it stays.
     */
    private void awaitTyped() {
        AtomicInteger stayed = new AtomicInteger();
        wait.until(any -> {
            List<By> lost = typed.entrySet().stream()
                    .filter(field -> !field.getValue()
                            .equals(browser.findElement(field.getKey()).getDomProperty("value")))
                    .map(Map.Entry::getKey)
                    .toList();
            if (lost.isEmpty()) {
                return typed.isEmpty() || stayed.incrementAndGet() > LOOKS;
            }
            stayed.set(0);
            lost.forEach(this::typeAgain);
            return false;
        });
    }

    private void typeAgain(By field) {
        browser.findElement(field).clear();
        browser.findElement(field).sendKeys(typed.get(field));
    }

    /** Opens the drop-down list with this label and takes one of its values. */
    void pick(String label, String value) {
        click(By.xpath(FIELD.formatted(label) + "//*[contains(@class,'fjs-input-group')]"));
        click(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][contains(.,'" + value + "')]"));
    }

    /** Sends the form and waits until the task is gone from the screen. */
    void complete(String form) {
        awaitTyped();
        click(COMPLETE);
        await(form, () -> !isShown(COMPLETE));
    }

    /** Waits until this is so, and says what is there instead if it never is. */
    private void await(String name, BooleanSupplier sight) {
        try {
            wait.until(any -> sight.getAsBoolean());
        } catch (TimeoutException never) {
            picture(name + "-stuck");
            throw new AssertionError(
                    "%s is not seen, but (picture %s-stuck) %s, where the browser complains of %s"
                            .formatted(name, name, text(), complaints()),
                    never);
        }
    }

    private void click(By where) {
        wait.until(ExpectedConditions.elementToBeClickable(where)).click();
    }

    private void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
