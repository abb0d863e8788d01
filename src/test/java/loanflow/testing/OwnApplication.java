package loanflow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
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

    /** Closed houses leave some of their memory behind. */
    private static final int MOST_HOUSES = 5;

    /** JVMs that wait for their next house. */
    private static final Deque<Host> HOSTS = new ConcurrentLinkedDeque<>();

    private final ChildJvm jvm;
    private final String address;
    private final TestRestTemplate http;
    private final int houses;
    private boolean open;

    private OwnApplication(Host host, String address, TestRestTemplate http) {
        this.jvm = host.jvm;
        this.houses = host.houses;
        this.open = houses > 0;
        this.address = address;
        this.http = http;
    }

    /** A demo on a database of the tests, in a JVM that may have held another before; returns when it answers. */
    public static OwnApplication on(String databaseUrl) throws IOException {
        return next(Postgres.arguments(databaseUrl));
    }

    /** The same with these settings. */
    public static OwnApplication next(List<String> settings) throws IOException {
        archive();
        Host host = HOSTS.poll();
        if (host == null) {
            host = new Host(child(List.of(), SHANGHAI, HouseHost.class, List.of()), 0);
        }
        host.jvm.tell(String.join("\t", arguments("demo", settings)));
        return answering(new Host(host.jvm, host.houses + 1));
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
        archive();
        return answering(new Host(child(List.of(), zone, LoanflowApplication.class, arguments(profile, settings)), 0));
    }

    private static void archive() throws IOException {
        SharedClasses.archive(options -> {
            List<String> settings = arguments("demo", Postgres.arguments(Postgres.migratedUrl()));
            return answering(new Host(child(options, SHANGHAI, LoanflowApplication.class, settings), 0))
                    .jvm
                    .process();
        });
    }

    private static List<String> arguments(String profile, List<String> settings) {
        return all(List.of("--spring.profiles.active=" + profile, "--server.port=0"), settings);
    }

    private static ChildJvm child(List<String> options, ZoneId zone, Class<?> main, List<String> arguments)
            throws IOException {
        return ChildJvm.start(
                Map.of("LOANFLOW_ZONE", zone.getId()),
                all(options, List.of("-Xmx800m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")),
                main,
                arguments);
    }

    private static OwnApplication answering(Host host) throws IOException {
        ChildJvm jvm = host.jvm;
        Matcher port = PORT.matcher(jvm.await("Tomcat started on port"));
        if (!port.find()) {
            throw new AssertionError("no port");
        }
        // Started is not ready: the demo's users and partner come after it.
        String unused = jvm.await("Started LoanflowApplication");
        String address = "http://127.0.0.1:" + port.group(1);
        TestRestTemplate http =
                new TestRestTemplate(new RestTemplateBuilder().rootUri(address).readTimeout(Duration.ofSeconds(120)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> http.getForEntity("/actuator/health/readiness", String.class)
                        .getStatusCode()
                        .is2xxSuccessful());
        return new OwnApplication(host, address, http);
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
        open = false;
        jvm.kill();
    }

    /** Ends it in order; returns when it has ended. */
    public void stop() throws InterruptedException {
        if (houses == 0) {
            jvm.stop();
        } else {
            leave();
        }
    }

    @Override
    public void close() {
        if (houses == 0) {
            jvm.close();
        } else {
            leave();
        }
    }

    /** Its JVM waits for the next, unless it was killed. */
    private void leave() {
        if (!open) {
            return;
        }
        open = false;
        try {
            jvm.tell("");
            String unused = jvm.await(HouseHost.CLOSED);
            if (houses < MOST_HOUSES) {
                HOSTS.push(new Host(jvm, houses));
            } else {
                jvm.close();
            }
        } catch (IOException e) {
            jvm.close();
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A JVM of an application.
     *
     * @param houses so many it has opened one after the other; 0: it is of one application only
     */
    private record Host(ChildJvm jvm, int houses) {}
}
