package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** S1: every mapping, every verb, nobody signed in. */
@LoanflowIT
class OpenDoorsIT {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    /** Interfaces that are not Spring's: the engine's, sampled at what would hurt most. */
    private static final List<String> OF_THE_ENGINE = List.of(
            "/engine-rest/engine",
            "/engine-rest/deployment/create",
            "/engine-rest/process-definition",
            "/engine-rest/task",
            "/engine-rest/user/create",
            "/camunda/api/engine/engine",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/engine/engine/default/deployment/create",
            "/camunda/api/cockpit/plugin/base/default/incident",
            "/camunda/api/admin/setup/default/user/create");

    private static final Set<String> OPEN =
            Set.of("GET /", "GET /actuator/health/**", "POST /api/providers/{provider}/webhooks");

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nothingAnswersAStrangerButFivePatterns() throws Exception {
        List<String> patterns = Stream.concat(
                        mappings.stream()
                                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                                .flatMap(info -> info.getPatternValues().stream()),
                        OF_THE_ENGINE.stream())
                .distinct()
                .toList();
        Set<String> open = new TreeSet<>();
        for (String pattern : patterns) {
            for (String verb : VERBS) {
                if (answers(verb, pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x"))) {
                    open.add(verb + " " + family(pattern));
                }
            }
        }

        assertThat(patterns).hasSizeGreaterThan(15);
        // The others are the engine's own sign-in: /camunda/api/admin/auth/user/** and the names of the engines.
        assertThat(open).isSubsetOf(OPEN).contains("GET /");
    }

    private static String family(String pattern) {
        return Stream.of("/api/docs", "/actuator/health")
                .filter(pattern::startsWith)
                .findFirst()
                .map(root -> root + "/**")
                .orElse(pattern.isEmpty() ? "/" : pattern);
    }

    private boolean answers(String verb, String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + (path.isEmpty() ? "/" : path)))
                        .method(verb, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        int status = answer.statusCode();
        boolean toSignIn = status == 302
                && answer.headers().firstValue("location").orElse("").contains("/camunda/app/");
        boolean unknown = status == 404 && path.startsWith("/camunda/api/admin/setup");
        return !(status == 401 || status == 403 || toSignIn || unknown);
    }
}
