package loanflow.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import loanflow.testing.OwnerDeployment;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S4: what a process owner's own credentials cannot bring in. */
@LoanflowIT
class HostileDeploymentIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService repository;

    @Autowired
    OwnersModels models;

    @Test
    void everyHostileOrBrokenModelIsRefusedByNameAndLeavesNothing() {
        long before = deployments();
        List<String> odd = new ArrayList<>();
        for (HostileModel model : HostileModel.all()) {
            ResponseEntity<String> answer = deploy("owner", "hostile", model.file(), model.content());
            String said = String.valueOf(answer.getBody());
            if (answer.getStatusCode().value() != 400
                    || !said.contains("element " + model.element() + " breaks the rule " + model.rule())) {
                odd.add(model.name() + " -> " + answer);
            }
        }
        System.out.printf(
                "S4: %d of %d hostile or broken models refused with element and rule%n",
                HostileModel.all().size() - odd.size(), HostileModel.all().size());

        assertThat(odd).isEmpty();
        assertThat(deployments()).isEqualTo(before);
    }

    /** The control: what the hostile ones were made from is taken. */
    @Test
    void theirHarmlessTwinsAreTaken() {
        ResponseEntity<String> answer = new OwnerDeployment(http).as("owner", "harmless", HostileModel.twins());

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        JsonNode deployed = ApplicationApi.json(answer.getBody());
        assertThat(deployed.get("deployedProcessDefinitions")).hasSize(3);
        assertThat(deployed.get("deployedDecisionDefinitions")).hasSize(2);
        assertThat(models.inForce().subList(0, HostileModel.twins().size()))
                .as("owners' first")
                .allMatch(ModelInForce::owners);
        repository.deleteDeployment(deployed.get("id").asText());
    }

    @Test
    void aRefusalNamesFieldAndRuleAndAllThatIsWrong() {
        HostileModel model = HostileModel.all().get(0);
        String twice = model.content().replace("calledElement=\"contact\"", "calledElement=\"nowhere\"");

        String said = deploy("owner", "hostile", model.file(), twice).getBody();

        assertThat(said).contains("\"field\":\"Activity_PlanPromise\"", "\"rule\":\"noCode\"", "no process 'nowhere'");
    }

    @Test
    void nobodyElseDeploysAndNobodyPassesForTheProduct() {
        String harmless = HostileModel.twins().get("band.dmn");
        long before = deployments();

        for (String user : List.of("reviewer", "auditor", "risk", "administrator", "supervisor")) {
            assertThat(deploy(user, "mine", "band.dmn", harmless)
                            .getStatusCode()
                            .value())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(deploy("owner", ProductRelease.NAME, "band.dmn", harmless).getBody())
                .contains("this name is the product's own");
        assertThat(deployments()).isEqualTo(before);
    }

    private ResponseEntity<String> deploy(String user, String name, String file, String content) {
        return new OwnerDeployment(http).as(user, name, Map.of(file, content));
    }

    private long deployments() {
        return jdbc.sql("select (select count(*) from act_re_deployment) * 1000000 + count(*) from act_ge_bytearray"
                        + " where deployment_id_ is not null")
                .query(Long.class)
                .single();
    }
}
