package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import loanflow.access.DemoUsers;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** S3, CVE-2026-77226: nobody makes himself an administrator while there is none. */
@LoanflowIT
class SetupClosedIT {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
    private static final String INTRUDER = "intruder1";

    @Autowired
    TestRestTemplate http;

    @Autowired
    IdentityService identities;

    private List<String> administrators = List.of();

    @BeforeEach
    void emptyTheGroup() {
        administrators = identities.createUserQuery().memberOfGroup(ADMINISTRATORS).list().stream()
                .map(User::getId)
                .toList();
        administrators.forEach(user -> identities.deleteMembership(user, ADMINISTRATORS));
    }

    @AfterEach
    void restore() {
        GuardsOff.OFF.clear();
        identities.deleteUser(INTRUDER);
        administrators.forEach(user -> identities.createMembership(user, ADMINISTRATORS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SETUP, "/camunda/api/admin/setup/default/user/create/", "/camunda/app/admin/default/setup/"})
    void aStrangerFindsNoSetup(String path) {
        assertThat(create(path).getStatusCode().value()).isEqualTo(404);
        assertThat(intruders()).isZero();
    }

    @Test
    void neitherDoesWhoIsSignedIn() {
        StaffBrowser reviewer = new StaffBrowser(http);
        reviewer.signIn("reviewer", DemoUsers.PASSWORD, "tasklist");

        assertThat(reviewer.post(SETUP, profile()).getStatusCode().value()).isEqualTo(404);
        assertThat(intruders()).isZero();
    }

    @Test
    void theFilterHoldsEvenWhereNobodyIsAskedToSignIn() {
        GuardsOff.OFF.add(GuardsOff.SIGN_IN);

        assertThat(create(SETUP).getStatusCode().value()).isEqualTo(404);
        assertThat(intruders()).isZero();
    }

    @Test
    void withoutTheFilterTheSameRequestMakesAnAdministrator() {
        GuardsOff.OFF.addAll(List.of(GuardsOff.SIGN_IN, "setupClosedFilter"));

        assertThat(create(SETUP).getStatusCode().value()).isEqualTo(204);
        assertThat(intruders()).isEqualTo(1);
    }

    private ResponseEntity<String> create(String path) {
        return http.postForEntity(path, profile(), String.class);
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "profile",
                Map.of("id", INTRUDER, "firstName", "a", "lastName", "b", "email", "c@example.com"),
                "credentials",
                Map.of("password", "Long-Enough-Word-1"));
    }

    private long intruders() {
        return identities
                .createUserQuery()
                .userId(INTRUDER)
                .memberOfGroup(ADMINISTRATORS)
                .count();
    }
}
