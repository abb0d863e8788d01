package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A borrower in arrears complains twice: penalty interest is waived by two persons, and the list lets him go. */
class ComplaintJourneyIT extends OwnHouse {

    @Test
    void everyTouchStopsUntilTheAnswerAndWhatWasWrongIsPutRight() throws Exception {
        String loan = traveller.borrow(ApplicationApi.sample("001", 890_001).put("termMonths", 3));
        days.liveToDaysLate(loan, 20);
        var unused = traveller.advanceTo("10:00");
        String first = complain(loan, "BOOKS");
        assertThat(standing()).isOne();
        assertThat(jdbc.sql("select count(*) from complaint where encode(words, 'escape') like '%张%'")
                        .query(Long.class)
                        .single())
                .as("sealed")
                .isZero();
        submit(
                "service",
                first,
                "Activity_InvestigateComplaint",
                Map.of(
                        "complaintFinding", "UPHELD",
                        "correctionKind", "WAIVER",
                        "waiverComponent", "PENALTY",
                        "waiverAmount", "1.00",
                        "comment", "已核实"));
        JsonNode change = traveller.lastChange("service", loan);
        assertThat(change.get("state").asText()).isEqualTo("ASKED");
        assertThat(standing()).as("not answered yet").isOne();
        submit(
                "supervisor",
                change.get("id").asText(),
                "Activity_ConfirmChange",
                Map.of("changeAnswer", "AGREE", "comment", "已核对"));
        assertThat(answered(loan, 0).get("finding").asText()).isEqualTo("UPHELD");
        assertThat(traveller.lastChange("service", loan).get("state").asText()).isEqualTo("BOOKED");
        assertThat(standing()).isZero();

        jdbc.sql("""
                        insert into list_entry (list, category, kind, blind_index, reason, evidence, added_by, added_at,
                            expires_at)
                        select 'BLACK', 'LENDER_BLACK', i.kind, i.blind_index, 'test', 'test', 'test', now(), now() + interval '10 years'
                          from customer_identifier i join loan l on l.customer_id = i.customer_id
                         where l.id = ? and i.kind = 'ID_NUMBER'
                        """).param(loan).update();
        String second = complain(loan, "LIST");
        submit(
                "compliance",
                second,
                "Activity_InvestigateComplaint",
                Map.of("complaintFinding", "UPHELD", "correctionKind", "LIST", "comment", "已核实"));
        assertThat(answered(loan, 0).get("correction").asText()).isEqualTo("LIST");
        assertThat(jdbc.sql("select lifted_by from list_entry where reason = 'test'")
                        .query(String.class)
                        .single())
                .isEqualTo("compliance");
        assertThat(jdbc.sql("select count(*) from contact_log where purpose = 'ANSWER' and decision = 'ALLOW'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private String complain(String loan, String subject) throws Exception {
        var answer =
                traveller.send(loan, "complaints", "{\"subject\":\"%s\",\"words\":\"张三：罚息算错了\"}".formatted(subject));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody()).get("id").asText();
    }

    private void submit(String user, String key, String activity, Map<String, String> fields) {
        assertThat(traveller.submit(user, traveller.awaitTask(user, key, activity), fields))
                .isEqualTo(204);
    }

    private JsonNode answered(String loan, int number) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> traveller.read(loan, "complaints").get(number), one -> one.hasNonNull("answeredOn"));
    }

    private long standing() {
        return jdbc.sql("select count(*) from contact_restriction where kind = 'COMPLAINT' and lifted_at is null")
                .query(Long.class)
                .single();
    }
}
