package loanflow.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import loanflow.access.DemoUsers;
import loanflow.portfolio.LivedBook;
import loanflow.portfolio.Picture;
import loanflow.portfolio.Portfolio;
import loanflow.testing.StaffBrowser;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;

/**
 * How long {@code /portfolio} takes over HTTP on a book that has lived for a year, on the durable PostgreSQL: the first
 * look after the month ends, and the later ones. The month ends are written before, as the message of a closed month has
 * it done in the background: how long the whole year takes is printed too. {@code -Dbenchmark.loans=300,100000} changes the sizes.
 */
public final class PortfolioBenchmark {

    private static final String SIZES = System.getProperty("benchmark.loans", "300,100000");
    private static final int LOOKS = 21;

    private PortfolioBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try (ConfigurableApplicationContext application = BenchmarkNode.start()) {
            for (String size : SIZES.split(",", -1)) {
                measure(application, Integer.parseInt(size));
            }
        }
    }

    private static void measure(ConfigurableApplicationContext application, int loans) throws Exception {
        LocalDate night = LocalDate.now(application.getBean(Clock.class));
        LivedBook.write(BenchmarkNode.owner(application.getEnvironment()), loans, night);
        Portfolio portfolio = application.getBean(Portfolio.class);
        double months = SqlFloor.timed(() -> {
            portfolio.writeClosedMonths();
            return portfolio;
        });
        System.out.printf(
                Locale.ROOT, "%d loans: all month ends of a year written in the background in %.1f s%n", loans, months);
        StaffBrowser risk = new StaffBrowser(new TestRestTemplate(new RestTemplateBuilder()
                .rootUri("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"))));
        ResponseEntity<String> signedIn = risk.signIn("risk", DemoUsers.PASSWORD, "tasklist");
        double first = look(risk);
        double[] looks = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            looks[i] = look(risk);
        }
        Arrays.sort(looks);
        System.out.printf(
                Locale.ROOT,
                "%d loans: /portfolio first look after the month ends %.0f ms, then of %d looks: quickest %.0f ms, median %.0f ms, slowest %.0f ms%n",
                loans,
                first,
                LOOKS,
                looks[0],
                looks[LOOKS / 2],
                looks[LOOKS - 1]);
        for (Picture picture : Picture.values()) {
            double seconds = SqlFloor.timed(() -> portfolio.of(picture));
            System.out.printf(Locale.ROOT, "  %-12s %5.0f ms%n", picture.id(), 1000 * seconds);
        }
        if (signedIn.getStatusCode().isError()) {
            throw new IllegalStateException("not signed in");
        }
    }

    private static double look(StaffBrowser risk) throws Exception {
        return 1000
                * SqlFloor.timed(() -> {
                    String page = risk.get("/portfolio", String.class).getBody();
                    if (page == null || !page.contains("id=\"queue\"")) {
                        throw new IllegalStateException("no portfolio");
                    }
                    return page;
                });
    }
}
