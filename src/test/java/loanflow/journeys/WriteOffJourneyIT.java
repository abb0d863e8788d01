package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Loans leave the books by two persons, under a table whose days a process owner has shortened; the claim stays. */
class WriteOffJourneyIT extends OwnHouse {

    @Test
    void aLoanIsWrittenOffByTwoPersonsAndWhatStillComesIsARecovery() throws Exception {
        String gone = borrow(887_001);
        String kept = borrow(887_002);
        String caughtUp = borrow(887_003);
        ShortWriteOffTable.deploy(application.http());
        days.liveToDaysLate(gone, 3);
        var unused = traveller.advanceTo("09:00");
        String writeOff = named(gone);
        String refused = named(kept);
        String overtaken = named(caughtUp);

        answer("supervisor", refused, "Activity_ApproveWriteOff", "writeOffAnswer", "PAYING");
        answer("supervisor", writeOff, "Activity_ApproveWriteOff", "writeOffAnswer", "AGREE");
        assertThat(traveller.loan(gone).get("status").asText())
                .as("one person is not enough")
                .isEqualTo("ACTIVE");
        answer("committee1", writeOff, "Activity_ConfirmWriteOff", "writeOffConfirmation", "AGREE");

        assertThat(traveller.loan(gone).get("status").asText()).isEqualTo("WRITTEN_OFF");
        assertThat(traveller.loan(kept).get("status").asText()).isEqualTo("ACTIVE");
        JsonNode paid = traveller.repay(gone, "100.00");
        assertThat(paid.get("amount").asText()).isEqualTo("100.00");
        assertThat(recovered(gone)).isEqualTo(10_000);
        answer("late", writeOff, "Activity_PursueClaim", "claimResult", "ARRANGED");
        assertThat(jdbc.sql("select state || pursuit from write_off where id = ?")
                        .param(writeOff)
                        .query(String.class)
                        .single())
                .isEqualTo("BOOKEDARRANGED");
        assertThat(jdbc.sql("select state || reason || (look_again_on - answered_on) from write_off where id = ?")
                        .param(refused)
                        .query(String.class)
                        .single())
                .isEqualTo("RETURNEDPAYING90");

        answer("supervisor", overtaken, "Activity_ApproveWriteOff", "writeOffAnswer", "AGREE");
        JsonNode unusedPayment = traveller.repay(
                caughtUp, traveller.loan(caughtUp).get("overdue").asText());
        answer("committee2", overtaken, "Activity_ConfirmWriteOff", "writeOffConfirmation", "AGREE");
        assertThat(jdbc.sql("select state || reason from write_off where id = ?")
                        .param(overtaken)
                        .query(String.class)
                        .single())
                .isEqualTo("NOT_POSSIBLEGROUND_GONE");
        assertThat(traveller.loan(caughtUp).get("status").asText()).isEqualTo("ACTIVE");

        days.liveTo(days.today().plusDays(1));
        unused = traveller.advanceTo("09:00");
        Awaitility.await().during(Duration.ofSeconds(2)).until(() -> count(kept) == 1 && count(gone) == 1);
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private String named(String loan) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select coalesce(max(id), '') from write_off where loan_id = ?")
                                .param(loan)
                                .query(String.class)
                                .single(),
                        id -> !id.isEmpty());
    }

    private long count(String loan) {
        return jdbc.sql("select count(*) from write_off where loan_id = ?")
                .param(loan)
                .query(Long.class)
                .single();
    }

    private long recovered(String loan) {
        return jdbc.sql("select -sum(e.amount_fen) from journal j join journal_entry e on e.journal_id = j.id"
                        + " where j.loan_id = ? and e.account = 'RECOVERY_INCOME'")
                .param(loan)
                .query(Long.class)
                .single();
    }

    private void answer(String user, String writeOff, String activity, String field, String answer) {
        String task = traveller.awaitTask(user, writeOff, activity);
        assertThat(traveller.submit(user, task, Map.of(field, answer, "comment", "已核对")))
                .isEqualTo(204);
    }

    private String borrow(int serial) {
        return traveller.borrow(ApplicationApi.sample("001", serial).put("termMonths", 3));
    }
}
