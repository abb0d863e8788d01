package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import loanflow.disbursement.Disbursement;
import loanflow.origination.ApplicationApi;
import loanflow.servicing.LoanBooks;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that did not arrive: a payout operator repairs it in the real queue, and it is paid once. */
@LoanflowIT
class PayoutRepairJourneyIT {

    private static final String REPAIR = "Activity_RepairPayout";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoanBooks books;

    @Autowired
    HistoryService history;

    @Autowired
    Disbursement disbursement;

    private Traveller traveller;
    private Records records;

    @BeforeEach
    void setOut() {
        traveller = new Traveller(http);
        records = new Records(jdbc, books, history);
    }

    @AfterEach
    void theProviderBehavesAgain() {
        traveller.payoutProviderWill("OK");
    }

    @Test
    void aPayoutThatTheBankReturnedIsRetriedAndPaidOnce() {
        String id = apply("RETURN_AFTER_ACCEPT", 882_001);
        String task = traveller.awaitTask("payout", id, REPAIR);
        assertThat(payoutResult(id)).isEqualTo("RETURNED");
        assertThat(records.count(
                        "select count(*) from journal j join payout p on p.loan_id = j.loan_id"
                                + " where p.application_id = ?",
                        id))
                .as("nothing is booked for money that came back")
                .isZero();
        assertThat(traveller.submit("reviewer", task, repair("RETRY")))
                .as("payouts are no reviewer's business")
                .isIn(403, 404);

        traveller.payoutProviderWill("OK");
        assertThat(traveller.submit("payout", task, repair("RETRY"))).isEqualTo(204);

        assertPaidOnce(id, "RETURNED", "CONFIRMED");
    }

    @Test
    void aPayoutToAClosedAccountIsPaidToTheNewOneAndNoOther() {
        String id = apply("REJECT", 882_002);
        String first = traveller.awaitTask("payout", id, REPAIR);
        assertThat(payoutResult(id)).isEqualTo("REJECTED");
        traveller.payoutProviderWill("OK");

        assertThat(traveller.submit("payout", first, repair("NEW_ACCOUNT"))).isEqualTo(204);
        String second = traveller.awaitTask("payout", id, REPAIR);
        assertThat(second).isNotEqualTo(first);
        assertThat(payoutResult(id)).as("no other account is bound yet").isEqualTo("BLOCKED");

        assertThat(disbursement.changeAccount(id, "card-token-new")).isTrue();
        assertThat(traveller.submit("payout", second, repair("NEW_ACCOUNT"))).isEqualTo(204);

        assertPaidOnce(id, "REJECTED", "CONFIRMED");
        assertThat(records.count(
                        "select count(*) from payout where application_id = ? and state = 'CONFIRMED'"
                                + " and account_token = 'card-token-new'",
                        id))
                .isOne();
    }

    @Test
    void aCancelledPayoutEndsTheApplicationAndFreesTheFunder() {
        String id = apply("REJECT", 882_003);
        String task = traveller.awaitTask("payout", id, REPAIR);

        assertThat(traveller.submit("payout", task, repair("CANCEL"))).isEqualTo(204);

        traveller.await(id, "CANCELLED");
        assertThat(records.count("select count(*) from loan where application_id = ?", id))
                .isZero();
        assertThat(records.count(
                        "select count(*) from funder_choice where application_id = ? and state = 'RESERVED'", id))
                .isZero();
        assertThat(books.findings()).isEmpty();
    }

    private String apply(String mode, int person) {
        String id = traveller.apply(ApplicationApi.sample("001", person));
        traveller.payoutProviderWill(mode);
        traveller.signAndWaive(id);
        return id;
    }

    private void assertPaidOnce(String id, String... states) {
        String loan = traveller.await(id, "ACTIVE").get("loanId").asText();
        assertThat(records.payouts(loan)).containsExactly(states);
        assertThat(records.count(
                        "select count(*) from simulator_payout s join payout p on p.key = s.key"
                                + " where p.loan_id = ? and s.status = 'CONFIRMED'",
                        loan))
                .as("the provider's own books say the same")
                .isOne();
        assertThat(records.balance(loan, "PRINCIPAL")).isEqualTo(8_000_00);
        assertThat(records.balance(loan, "CASH_PAYOUT")).isEqualTo(-8_000_00);
        assertThat(records.journalSum(loan)).isZero();
        records.assertRight(loan);
    }

    private String payoutResult(String id) {
        return (String) history.createHistoricVariableInstanceQuery()
                .variableName("payoutResult")
                .processInstanceIdIn(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("disbursement")
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
    }

    private static Map<String, String> repair(String decision) {
        return Map.of("repairDecision", decision, "comment", "与收款行核对");
    }
}
