package loanflow.testing;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loanflow.LoanflowApplication;
import org.awaitility.Awaitility;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;

/**
 * The whole application in a JVM of its own on a random port: for tests that kill it, or that
 * move the business clock, which is one for all engines of a JVM.
 */
public final class OwnApplication implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ChildJvm jvm;
    private final String address;
    private final TestRestTemplate http;

    private OwnApplication(ChildJvm jvm, String address, TestRestTemplate http) {
        this.jvm = jvm;
        this.address = address;
        this.http = http;
    }

    /** On a database of the tests; returns when it answers. */
    public static OwnApplication on(String databaseUrl) throws IOException {
        return in(SHANGHAI, databaseUrl);
    }

    /** With these settings; returns when it answers. */
    public static OwnApplication start(String profile, List<String> settings) throws IOException {
        return start(SHANGHAI, profile, settings);
    }

    /** On a database of the tests, a node that is told to work in this zone. */
    public static OwnApplication in(ZoneId zone, String databaseUrl) throws IOException {
        return start(zone, "demo", Postgres.arguments(databaseUrl));
    }

    private static OwnApplication start(ZoneId zone, String profile, List<String> settings) throws IOException {
        SharedClasses.archive(options -> started(options, SHANGHAI, "demo", Postgres.arguments(Postgres.migratedUrl()))
                .jvm
                .process());
        return started(List.of(), zone, profile, settings);
    }

    private static OwnApplication started(List<String> options, ZoneId zone, String profile, List<String> settings)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=" + profile, "--server.port=0"));
        arguments.addAll(settings);
        ChildJvm jvm = ChildJvm.start(
                Map.of("LOANFLOW_ZONE", zone.getId()),
                all(options, List.of("-Xmx600m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")),
                LoanflowApplication.class,
                arguments);
        Matcher port = PORT.matcher(jvm.next("Tomcat started on port"));
        if (!port.find()) {
            throw new AssertionError("no port");
        }
        // Started is not ready: the demo's users and partner come after it.
        jvm.await("Started LoanflowApplication");
        String address = "http://127.0.0.1:" + port.group(1);
        TestRestTemplate http =
                new TestRestTemplate(new RestTemplateBuilder().rootUri(address).readTimeout(Duration.ofSeconds(120)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> http.getForEntity("/actuator/health/readiness", String.class)
                        .getStatusCode()
                        .is2xxSuccessful());
        return new OwnApplication(jvm, address, http);
    }

    private static List<String> all(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }

    public TestRestTemplate http() {
        return http;
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        jvm.kill();
    }

    /** Ends it in order; returns when it has ended. */
    public void stop() throws InterruptedException {
        jvm.stop();
    }

    @Override
    public void close() {
        jvm.close();
    }
}
