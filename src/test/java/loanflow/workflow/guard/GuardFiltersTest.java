package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

class GuardFiltersTest {

    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/api/admin/setup"
            })
    void theSetupPageDoesNotExist(String path) throws Exception {
        assertThat(status(new SetupClosedFilter(), request("POST", path, "{}"))).isEqualTo(404);
        assertThat(chain.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\": \"${x}\"}",
                "{\"orQueries\": [{\"candidateUserExpression\": \"${x}\"}]}",
                "{\"query\": {\"orQueries\": [{\"dueBefore\\u0045xpression\": \"${x}\"}]}}",
                "[{\"a\": [[{\"ownerEXPRESSION\": 1}]]}]",
            })
    void keysOfExpressionsInABodyAreRefused(String body) throws Exception {
        assertThat(status(new ExpressionKeysFilter(), request("POST", "/engine-rest/task", body)))
                .isEqualTo(400);
        assertThat(status(new ExpressionKeysFilter(), request("POST", "/camunda/api/engine/engine/default/task", body)))
                .isEqualTo(400);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void keysOfExpressionsInAQueryAreRefused() throws Exception {
        MockHttpServletRequest request = request("GET", "/engine-rest/task", "");
        request.addParameter("assigneeExpression", "${x}");

        assertThat(status(new ExpressionKeysFilter(), request)).isEqualTo(400);
    }

    @Test
    void allOtherBodiesGoThroughUnchanged() throws Exception {
        String body = "{\"variables\": {\"decision\": {\"value\": \"通过\"}}}";

        assertThat(status(new ExpressionKeysFilter(), request("POST", "/engine-rest/task/1/complete", body)))
                .isEqualTo(200);
        assertThat(chain.getRequest().getInputStream().readAllBytes()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBodyBeyondAllMeasureIsNotRead() throws Exception {
        MockHttpServletRequest request = request("POST", "/engine-rest/task", " ".repeat(5_000_000));

        assertThat(status(new ExpressionKeysFilter(), request)).isEqualTo(413);
    }

    @Test
    void ourOwnInterfaceIsNotConcerned() throws Exception {
        MockHttpServletRequest request = request("POST", "/api/applications", "{\"anExpression\": 1}");

        assertThat(status(new ExpressionKeysFilter(), request)).isEqualTo(200);
    }

    private int status(OncePerRequestFilter filter, MockHttpServletRequest request)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String method, String path, String body) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
