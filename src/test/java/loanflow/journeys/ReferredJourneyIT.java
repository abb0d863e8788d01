package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import loanflow.origination.ApplicationApi;
import loanflow.servicing.LoanBooks;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person on the grey list asks for more than a first loan may be: people decide, always two of them. */
@LoanflowIT
class ReferredJourneyIT {

    private static final String FRAUD = "Activity_ReviewFraud";
    private static final String FRAUD_AGAIN = "Activity_ConfirmFraudReview";
    private static final String REVIEW = "Activity_ReviewApplication";
    private static final String REVIEW_AGAIN = "Activity_ConfirmReview";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoanBooks books;

    @Autowired
    HistoryService history;

    @Test
    void aReferredApplicationIsReviewedByFourEyesTwiceCounterOfferedAndPaidOut() {
        Traveller traveller = new Traveller(http);
        ObjectNode body = ApplicationApi.sample("301", 881_001);
        body.put("amount", "25000.00");
        String id = traveller.apply(body);

        suspicionIsClearedByAnalystAndLead(traveller, id);
        traveller.await(id, "PAPERS_REQUIRED").get("papersWanted").forEach(kind -> traveller.upload(id, kind.asText()));
        reviewerCountersAndAnotherPersonAgrees(traveller, id);

        JsonNode offer = traveller.await(id, "OFFERED").get("offer");
        assertThat(offer.get("counterOffer").asBoolean()).isTrue();
        assertThat(offer.get("amount").asText()).isEqualTo("10000.00");
        assertThat(offer.get("termMonths").asInt()).isEqualTo(6);
        assertThat(offer.get("schedule")).hasSize(6);

        traveller.signAndWaive(id);
        String loan = traveller.await(id, "ACTIVE").get("loanId").asText();
        assertThat(traveller.loan(loan).get("principal").asText()).isEqualTo("10000.00");
        Records records = new Records(jdbc, books, history);
        assertThat(records.balance(loan, "PRINCIPAL")).isEqualTo(10_000_00);
        records.assertRight(loan);
        assertThat(signersOf(id)).containsExactly("analyst", "lead", "reviewer", "reviewer2");
        assertThat(records.count("select count(*) from act_hi_varinst where text_ like '%号码已核实%'"))
                .as("what a person typed is no process variable")
                .isZero();
    }

    private void suspicionIsClearedByAnalystAndLead(Traveller traveller, String id) {
        String first = traveller.awaitTask("analyst", id, FRAUD);
        assertThat(traveller.task("lead", id, FRAUD))
                .as("not the queue of the leads")
                .isEmpty();
        assertThat(traveller.submit("reviewer", first, Map.of("fraudReview", "PASS", "fraudReviewComment", "不是我的事")))
                .as("no fraud analyst")
                .isIn(403, 404);
        assertThat(traveller.submit("analyst", first, Map.of("fraudReview", "PERHAPS", "fraudReviewComment", "号码已核实")))
                .as("no such decision in the form")
                .isEqualTo(400);
        assertThat(traveller.submit("analyst", first, Map.of("fraudReview", "PASS", "fraudReviewComment", "号码已核实")))
                .isEqualTo(204);

        String second = traveller.awaitTask("lead", id, FRAUD_AGAIN);
        assertThat(traveller.submit("analyst", second, Map.of("fraudConfirmation", "AGREE")))
                .as("the analyst cannot confirm himself")
                .isIn(403, 404);
        assertThat(traveller.task("lead", id, FRAUD_AGAIN)).isEqualTo(second);
        assertThat(traveller.submit("lead", second, Map.of("fraudConfirmation", "AGREE")))
                .isEqualTo(204);
    }

    private void reviewerCountersAndAnotherPersonAgrees(Traveller traveller, String id) {
        String first = traveller.awaitTask("reviewer2", id, REVIEW);
        assertThat(traveller.claim("reviewer2", first)).isEqualTo(204);
        traveller.giveBack("reviewer2", first);
        assertThat(traveller.submit(
                        "reviewer",
                        first,
                        Map.of(
                                "decision",
                                "COUNTER_OFFER",
                                "counterAmount",
                                "10000.00",
                                "counterTermMonths",
                                "6",
                                "comment",
                                "按收入减额")))
                .isEqualTo(204);

        String second = traveller.awaitTask("reviewer", id, REVIEW_AGAIN);
        assertThat(traveller.submit("reviewer", second, Map.of("confirmation", "AGREE")))
                .as("one person is never two, though of the right group")
                .isEqualTo(403);
        assertThat(traveller.task("reviewer2", id, REVIEW_AGAIN)).isEqualTo(second);
        assertThat(traveller.submit("reviewer2", second, Map.of("confirmation", "AGREE")))
                .isEqualTo(204);
    }

    /** Who did the tasks of the case, in their order. */
    private List<String> signersOf(String id) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(id)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .asc()
                .list()
                .stream()
                .map(task -> task.getAssignee())
                .toList();
    }
}
