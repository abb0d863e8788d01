package loanflow.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import loanflow.access.DemoUsers;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends applications through the API and waits until every one of them has its offer. */
final class ApplicationLoad {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;
    private final JdbcClient jdbc;
    private int people;
    private int rounds;

    ApplicationLoad(ConfigurableApplicationContext application) {
        this.address = URI.create("http://127.0.0.1:"
                + application.getEnvironment().getProperty("local.server.port") + "/api/applications");
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /** Ids of the applications. Fails when one of them was decided otherwise. */
    List<String> run(int instances) throws Exception {
        int first = people;
        people += instances;
        String source = "benchmark-" + rounds++;
        return InParallel.call(instances, n -> apply(Applicants.application(first + n, source)), () -> decided(source));
    }

    private long decided(String source) {
        List<String> others = jdbc.sql("select distinct state from application where source = :source"
                        + " and state not in ('SUBMITTED', 'UNDER_REVIEW', 'OFFERED')")
                .param("source", source)
                .query(String.class)
                .list();
        if (!others.isEmpty()) {
            throw new IllegalStateException("not all were decided automatically with an offer: " + others);
        }
        return jdbc.sql("select count(*) from application where source = :source and state = 'OFFERED'")
                .param("source", source)
                .query(Long.class)
                .single();
    }

    private String apply(String body) {
        String credentials = DemoUsers.PARTNER_ID + ":" + DemoUsers.PARTNER_SECRET;
        HttpRequest request = HttpRequest.newBuilder(address)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body()).get("applicationId").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
