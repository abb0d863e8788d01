package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import loanflow.access.DemoUsers;
import loanflow.access.StaffGroup;
import loanflow.origination.ApplicationApi;
import loanflow.portfolio.LivedBook;
import loanflow.portfolio.Picture;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The picture of a book that has lived for a year, over HTTP and in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortfolioIT {

    private static final Set<StaffGroup> READ = Set.of(StaffGroup.RISK_MANAGERS, StaffGroup.AUDITORS);
    private static final int LOANS = 600;

    private OwnApplication application;

    @BeforeAll
    void liveForAYear() throws Exception {
        String url = Postgres.migratedUrl();
        DataSource owner = Postgres.pool(url, Postgres.OWNER);
        LivedBook.write(owner, LOANS, LocalDate.now(ZoneId.of("Asia/Shanghai")));
        application = OwnApplication.on(url);
        awaitMonthEnds(JdbcClient.create(owner));
    }

    /** They are written in the background, all at once, as soon as the message of the closed month is handled. */
    private static void awaitMonthEnds(JdbcClient jdbc) throws InterruptedException {
        for (int second = 0; second < 60; second++) {
            if (jdbc.sql("select count(*) from mart_month").query(Integer.class).single() > 0) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("no month ends after a minute");
    }

    @AfterAll
    void end() {
        application.close();
    }

    @Test
    void onlyRiskManagersAndAuditorsSeeTheBook() {
        for (StaffGroup group : StaffGroup.values()) {
            StaffBrowser browser = signedIn(userOf(group), group == StaffGroup.CAMUNDA_ADMIN ? "admin" : "tasklist");
            int wanted = READ.contains(group) ? 200 : 403;
            assertThat(browser.get("/portfolio", String.class).getStatusCode().value())
                    .as("page for %s", group)
                    .isEqualTo(wanted);
            assertThat(browser.get("/portfolio/book.csv", String.class)
                            .getStatusCode()
                            .value())
                    .as("table for %s", group)
                    .isEqualTo(wanted);
        }
        assertThat(new StaffBrowser(application.http())
                        .get("/portfolio", String.class)
                        .getBody())
                .as("a stranger is sent to sign in")
                .doesNotContain("<section id=\"book\"");
    }

    @Test
    void everyPictureIsATableAndAFileAndNothingComesFromElsewhere() {
        StaffBrowser risk = signedIn("risk", "tasklist");
        ResponseEntity<String> page = risk.get("/portfolio", String.class);
        assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("script-src");
        assertThat(page.getBody()).doesNotContain("<script>", "http://", "https://", "<!--");
        for (Picture picture : Picture.values()) {
            assertThat(page.getBody()).contains("<section id=\"" + picture.id() + "\"");
            ResponseEntity<String> file = risk.get("/portfolio/" + picture.id() + ".csv", String.class);
            assertThat(file.getHeaders().getFirst("Content-Disposition")).contains(picture.id() + ".csv");
            List<String> lines = file.getBody().lines().toList();
            assertThat(lines).as(picture.id()).hasSizeGreaterThan(1);
            assertThat(lines)
                    .allMatch(line -> line.split(",", -1).length >= lines.get(0).split(",", -1).length);
        }
        assertThat(risk.get("/portfolio/nothing.csv", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void everyPictureIsDrawnInTheBrowser() throws IOException {
        assumeTrue(Tasklist.isThere(), "no chromium and chromedriver on this machine: pictures are not looked at");
        try (Tasklist browser = new Tasklist(application.address())) {
            browser.signIn("risk");
            assertThat(browser.page("/portfolio", "portfolio")).contains("M6+", "信审 Credit review");
            assertThat(browser.page("/portfolio#book", "portfolio-book")).contains("逾期 31–60 天");
            assertThat(browser.page("/portfolio#vintage", "portfolio-vintage")).contains("MOB 0");
            assertThat(browser.count(".picture .chart svg")).isEqualTo(Picture.values().length);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theStartPageSaysWhatWaitsForWhomAndLeadsThere() {
        String reviewer = desk("reviewer");
        assertThat(reviewer)
                .contains("<tr><td>我的任务 My tasks</td><td>22</td>", "信审 Credit review</a></td><td>22</td><td>0</td>")
                .contains("/camunda/app/tasklist/default/#/?filter=")
                .doesNotContain("href=\"/portfolio\"", "反欺诈初审", "<!--");
        assertThat(desk("analyst"))
                .contains("反欺诈初审 Fraud review</a></td><td>23</td><td>23</td>")
                .doesNotContain("My tasks");
        assertThat(desk("late")).contains("后期催收 Late collection</a></td><td>0</td><td>0</td><td>—</td>");
        assertThat(desk("risk")).contains("href=\"/portfolio\"", "href=\"/reconciliation\"");
        assertThat(desk("auditor")).contains("href=\"/portfolio\"", "Your role has no queue");
        assertThat(new StaffBrowser(application.http()).get("/", String.class).getBody())
                .as("a stranger learns nothing of the work")
                .doesNotContain("id=\"desk\"", "<!--");
    }

    @Test
    void tasklistIsChineseForWhoReadsChinese() {
        assumeTrue(Tasklist.isThere(), "no chromium and chromedriver on this machine: Tasklist is not looked at");
        try (Tasklist browser = new Tasklist(application.address(), "zh-CN")) {
            browser.fillInSignIn("supervisor");
            assertThat(browser.start("tasklist-zh", "催收审批 Collection approvals", "启动流程", "快捷键"))
                    .doesNotContain("Start process", "Keyboard Shortcuts");
            assertThat(browser.asked("/locales/"))
                    .as("dates are written in the language that comes last")
                    .singleElement()
                    .asString()
                    .contains("/zh.json");
            assertThat(browser.page("/", "start-desk")).contains("等您处理");
        }
    }

    @Test
    void cardsShowWhatMattersBeforeATaskIsOpened() {
        assumeTrue(Tasklist.isThere(), "no chromium and chromedriver on this machine: cards are not looked at");
        Traveller traveller = new Traveller(application.http());
        String id = traveller.apply(ApplicationApi.sample("921", 872_001));
        String unused = traveller.awaitTask("reviewer", id, "Activity_AssessFacts");
        try (Tasklist browser = new Tasklist(application.address(), "zh-CN")) {
            browser.signIn("reviewer");
            assertThat(browser.start("tasklist-cards", "金额 Amount", "8,000.00")).contains("前");
        }
    }

    private String desk(String user) {
        String page = signedIn(user, "tasklist").get("/", String.class).getBody();
        assertThat(page).contains("<section id=\"desk\">");
        return page.substring(page.indexOf("<section id=\"desk\">"), page.indexOf("</section>"));
    }

    private StaffBrowser signedIn(String user, String app) {
        StaffBrowser browser = new StaffBrowser(application.http());
        assertThat(browser.signIn(user, DemoUsers.PASSWORD, app).getStatusCode().value())
                .isEqualTo(200);
        return browser;
    }

    private static String userOf(StaffGroup group) {
        return DemoUsers.ALL.stream()
                .filter(demo -> demo.group() == group)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
