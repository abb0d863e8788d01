package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;

import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@LoanflowIT
class ApplicationIT {

    @Autowired
    TestRestTemplate http;

    @Test
    void theWholeApplicationStartsAndSaysItIsHealthy() {
        assertThat(http.getForEntity("/actuator/health", String.class).getBody())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
    }
}
