package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The engine's REST interface refuses in the same form as everything else. */
@LoanflowIT
class EngineRefusalsIT {

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @CsvSource({
        "nobody,   GET,    /engine-rest/task,                  401, authentication",
        "reviewer, POST,   /engine-rest/deployment/create,     403, permission",
        "reviewer, DELETE, /engine-rest/user/owner,            403, AuthorizationException",
        "reviewer, GET,    /engine-rest/task?sortBy=nonsense,  400, InvalidRequestException",
        "reviewer, POST,   /engine-rest/task/none/submit-form, 400, RestException",
        "reviewer, GET,    /engine-rest/task/none,             404, InvalidRequestException",
        "reviewer, GET,    /engine-rest/nothing-of-this-name,  404, NotFoundException"
    })
    void aRefusalIsAProblemThatNamesItsRule(String user, HttpMethod method, String path, int status, String rule) {
        ResponseEntity<String> answer = send(user, method, path, method == HttpMethod.POST ? "{}" : null);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = ApplicationApi.json(answer.getBody());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("rule").asText()).as(answer.getBody()).isEqualTo(rule);
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void whatIsAnsweredGoesOnAsItIs() {
        ResponseEntity<String> answer =
                send("reviewer", HttpMethod.GET, "/engine-rest/process-definition?key=screening&maxResults=9", null);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(ApplicationApi.json(answer.getBody()).isArray()).isTrue();
    }

    private ResponseEntity<String> send(String user, HttpMethod method, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        TestRestTemplate caller = user.equals("nobody") ? http : http.withBasicAuth(user, DemoUsers.PASSWORD);
        return caller.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    }
}
