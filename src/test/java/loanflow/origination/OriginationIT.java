package loanflow.origination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import loanflow.ledger.Ledger;
import loanflow.servicing.LoanBooks;
import loanflow.testing.LoanflowIT;
import loanflow.testing.ReasonTexts;
import loanflow.workflow.Sha256;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Journeys from the application to the loan through the API, on the whole application and a real database. */
@LoanflowIT
@ExtendWith(OutputCaptureExtension.class)
class OriginationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String APPLICATIONS = "/api/applications";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Autowired
    LoanBooks books;

    private ApplicationApi api;

    @BeforeEach
    void signIn() {
        api = new ApplicationApi(http);
    }

    @Test
    void anApprovedApplicationIsOfferedWholeAcceptedAndPaidOut() {
        String id = apply(ApplicationApi.sample("001", 101));
        JsonNode offer = await(id, "OFFERED").get("offer");
        assertThat(offer.get("amount").asText()).isEqualTo("8000.00");
        assertThat(offer.get("netPayout").asText()).isEqualTo("8000.00");
        assertThat(offer.get("schedule")).hasSize(12);
        assertThat(offer.get("fees")).isEmpty();
        assertThat(Double.parseDouble(offer.get("allInRate").asText())).isBetween(1.0, 24.0);

        assertThat(accept(id, offer, true).getStatusCode().value()).isEqualTo(200);
        JsonNode signed = await(id, "COOLING_OFF").get("contract");
        assertThat(signed.get("sha256").asText())
                .isEqualTo(Sha256.hex(signed.get("text").asText()));
        assertThat(signed.get("arbitrationClause").asBoolean()).isTrue();

        assertThat(command(id, "cooling-off-waiver").getStatusCode().value()).isEqualTo(200);
        assertThat(await(id, "ACTIVE").get("loanId").asText()).isNotEmpty();
        assertThat(command(id, "withdrawal").getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void aRefusalNamesItsReasonsInBothLanguages() {
        JsonNode refused = await(apply(ApplicationApi.sample("461", 102)), "REFUSED");
        assertThat(refused.get("reasons")).hasSizeBetween(1, 4);
        assertThat(refused.get("reasons").get(0).get("code").asText()).isEqualTo("BLACKLIST");
        assertThat(refused.get("reasons").get(0).get("zh").asText()).isEqualTo("命中风险名单");
        assertThat(refused.get("appealAllowed").asBoolean()).isTrue();
        assertThat(refused.get("notices").get(0).get("kind").asText()).isEqualTo("REFUSAL");
    }

    @Test
    void everyReasonThatOriginationGivesItselfHasItsText() {
        assertThat(ReasonTexts.missing(Arrays.stream(OwnReason.values()).map(Enum::name)))
                .isEmpty();
    }

    @Test
    void thePayoutIsBookedOnceOnTheDayOfItsConfirmationAndOnlyASettledLoanMakesAReloan() {
        ObjectNode body = ApplicationApi.sample("001", 112);
        String id = apply(body);
        accept(id, await(id, "OFFERED").get("offer"), false);
        await(id, "COOLING_OFF");
        command(id, "cooling-off-waiver");
        String loan = await(id, "ACTIVE").get("loanId").asText();
        assertThat(ledger.entries(loan)).hasSize(1);
        assertThat(books.findings()).isEmpty();
        assertThat(jdbc.sql("select l.disbursed_on = (p.ended_at at time zone 'Asia/Shanghai')::date from loan l"
                                + " join payout p on p.loan_id = l.id where l.id = ?")
                        .param(loan)
                        .query(Boolean.class)
                        .single())
                .isTrue();

        assertThat(customerType(apply(again(body)))).isEqualTo("NEW");
        String payOff = ApplicationApi.json(
                        api.exchange(HttpMethod.GET, "/api/loans/" + loan, new byte[0], MediaType.APPLICATION_JSON)
                                .getBody())
                .get("payOff")
                .asText();
        ResponseEntity<String> paid = api.post(
                "/api/loans/" + loan + "/repayments",
                "{\"amount\":\"%s\",\"currency\":\"CNY\",\"paymentReference\":\"it-pay-off\"}".formatted(payOff));
        assertThat(paid.getStatusCode().is2xxSuccessful()).as(paid.getBody()).isTrue();
        assertThat(customerType(apply(again(body)))).isEqualTo("RELOAN");
    }

    private static ObjectNode again(ObjectNode body) {
        return body.deepCopy().put("externalReference", "it-" + UUID.randomUUID());
    }

    private String customerType(String id) {
        return jdbc.sql("select customer_type from application where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void withoutConsentNothingIsLookedUp() {
        ObjectNode body = ApplicationApi.sample("001", 103);
        body.putArray("consents");
        String id = apply(body);
        JsonNode refused = await(id, "REFUSED");
        assertThat(refused.get("reasons").get(0).get("code").asText()).isEqualTo("CONSENT");
        assertThat(jdbc.sql("select count(*) from outbox where key like '%' || ? || '%'")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aWithdrawalInTheCoolingOffCostsNothingAndVoidsTheContract() {
        String id = apply(ApplicationApi.sample("001", 104));
        accept(id, await(id, "OFFERED").get("offer"), false);
        await(id, "COOLING_OFF");
        assertThat(command(id, "withdrawal").getStatusCode().value()).isEqualTo(200);
        JsonNode status = await(id, "WITHDRAWN");
        assertThat(status.has("contract")).isFalse();
        assertThat(status.get("offer").get("state").asText()).isEqualTo("VOID");
        assertThat(command(id, "cooling-off-waiver").getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void missingPapersAreAskedForAndTheirTypeIsReadFromTheBytes() {
        ObjectNode body = ApplicationApi.sample("001", 105);
        body.put("amount", "12000.00");
        String id = apply(body);
        JsonNode wanted = await(id, "PAPERS_REQUIRED").get("papersWanted");
        assertThat(wanted).isNotEmpty();
        String first = wanted.get(0).asText();
        assertThat(upload(id, first, "<html>not a paper</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getStatusCode()
                        .value())
                .isEqualTo(415);
        wanted.forEach(kind -> assertThat(
                        upload(id, kind.asText(), PDF).getStatusCode().value())
                .isEqualTo(201));
        await(id, "OFFERED");
    }

    @Test
    void aFallbackFunderOfAnotherTypeGetsItsOwnDecisionAndItsOwnOffer() {
        String id = apply(ApplicationApi.sample("001", 111));
        JsonNode first = await(id, "OFFERED").get("offer");
        assertThat(lenderTypes(id)).containsExactly("BANK_PLATFORM", "BANK_PLATFORM");
        jdbc.sql("update funder set day_limit_fen = 0 where id = 'PLATFORM_BANK'")
                .update();
        jdbc.sql("update funder set active = false where id in ('TRUST_PLAN', 'MICROLOAN_COMPANY')")
                .update();
        jdbc.sql("update funder set max_apr_bps = 100 where id = 'OWN_MONEY'").update();
        try {
            accept(id, first, false);
            await(id, "COOLING_OFF");
            command(id, "cooling-off-waiver");
            JsonNode second = await(id, "OFFERED").get("offer");
            assertThat(second.get("id")).isNotEqualTo(first.get("id"));
            assertThat(lenderTypes(id)).containsExactly("CONSUMER_FINANCE", "CONSUMER_FINANCE");
            jdbc.sql("update funder set max_apr_bps = 2400 where id = 'OWN_MONEY'")
                    .update();
            accept(id, second, false);
            await(id, "COOLING_OFF");
            command(id, "cooling-off-waiver");
            await(id, "ACTIVE");
            assertThat(jdbc.sql("select funder_id from payout where application_id = ?")
                            .param(id)
                            .query(String.class)
                            .list())
                    .containsExactly("OWN_MONEY");
        } finally {
            jdbc.sql("update funder set active = true, max_apr_bps = 2400").update();
            jdbc.sql("update funder set day_limit_fen = 20000000000 where id = 'PLATFORM_BANK'")
                    .update();
        }
    }

    /** For whom the latest credit file was decided, and what the application says now. */
    private List<String> lenderTypes(String id) {
        return jdbc.sql("""
                        (select file ->> 'lenderType' from credit_file where application_id = :id
                            order by round desc limit 1)
                        union all select lender_type from application where id = :id""").param("id", id).query(String.class).list();
    }

    @Test
    void aDeclinedOfferIsClosed() {
        String id = apply(ApplicationApi.sample("001", 106));
        await(id, "OFFERED");
        assertThat(command(id, "decline").getStatusCode().value()).isEqualTo(200);
        assertThat(await(id, "DECLINED").get("offer").get("state").asText()).isEqualTo("DECLINED");
    }

    @Test
    void anOtherOfferTakesThePlaceOfTheOpenOne() {
        String id = apply(ApplicationApi.sample("001", 113));
        JsonNode first = await(id, "OFFERED").get("offer");
        assertThat(otherOffer(id, "9000000.00", 6).getStatusCode().value()).isEqualTo(409);
        assertThat(otherOffer(id, "7000.00", 7).getStatusCode().value()).isEqualTo(400);
        assertThat(otherOffer(id, "7000.00", 12).getStatusCode().value()).isEqualTo(200);
        JsonNode second = await(id, "OFFERED").get("offer");
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
        assertThat(second.get("amount").asText()).isEqualTo("7000.00");
        assertThat(jdbc.sql("select state from offer where application_id = ? order by round")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("VOID", "OPEN");
        accept(id, second, false);
        await(id, "COOLING_OFF");
        assertThat(otherOffer(id, "7000.00", 6).getStatusCode().value()).isEqualTo(409);
    }

    private ResponseEntity<String> otherOffer(String id, String amount, int termMonths) {
        return api.post(
                APPLICATIONS + "/" + id + "/other-offer",
                "{\"amount\":\"" + amount + "\",\"currency\":\"CNY\",\"termMonths\":" + termMonths + "}");
    }

    @Test
    void theSameReferenceIsOneApplicationAndAnotherBodyIsRefused() {
        ObjectNode body = ApplicationApi.sample("001", 107);
        String id = apply(body);
        ResponseEntity<String> again = api.post(APPLICATIONS, body.toString());
        assertThat(again.getStatusCode().value()).isEqualTo(200);
        assertThat(ApplicationApi.json(again.getBody()).get("applicationId").asText())
                .isEqualTo(id);
        assertThat(ApplicationApi.json(again.getBody()).has("applicantToken")).isFalse();
        assertThat(jdbc.sql("select count(*) from applicant_token where application_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .as("one token, issued with the application")
                .isEqualTo(1);
        body.put("amount", "5000.00");
        ResponseEntity<String> other = api.post(APPLICATIONS, body.toString());
        assertThat(other.getStatusCode().value()).isEqualTo(422);
        assertThat(ApplicationApi.json(other.getBody()).get("field").asText()).isEqualTo("externalReference");
    }

    @Test
    void anApplicantSeesHisOwnApplicationAndNoOther() {
        JsonNode mine = ApplicationApi.json(
                api.post(APPLICATIONS, ApplicationApi.sample("001", 108).toString())
                        .getBody());
        String other = apply(ApplicationApi.sample("001", 109));
        String token = mine.get("applicantToken").asText();
        assertThat(api.statusAs(token, mine.get("applicationId").asText())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(api.statusAs(token, other).getStatusCode().value()).isEqualTo(404);
        assertThat(api.statusAs("wrong", other).getStatusCode().value()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void aBadRequestNamesItsFieldAndWritesNothing(String field, Consumer<ObjectNode> spoil) {
        ObjectNode body = ApplicationApi.sample("001", 110);
        spoil.accept(body);
        long before = rows();
        ResponseEntity<String> answer = api.post(APPLICATIONS, body.toString());
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = ApplicationApi.json(answer.getBody());
        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("rule").asText()).isNotBlank();
        assertThat(answer.getBody())
                .doesNotContain(body.path("applicant").path("name").asText("?"))
                .doesNotContain("15401000110");
        assertThat(rows()).isEqualTo(before);
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                bad("amount", body -> body.put("amount", "-1")),
                bad("amount", body -> body.put("amount", 8000)),
                bad("amount", body -> body.put("amount", "99999999999999999999")),
                bad("amount", body -> body.put("amount", "1e3")),
                bad("amount", body -> body.remove("amount")),
                bad("surprise", body -> body.put("surprise", 1)),
                bad("termMonths", body -> body.put("termMonths", 7)),
                bad("termMonths", body -> body.put("termMonths", "12")),
                bad("currency", body -> body.put("currency", "USD")),
                bad("purpose", body -> body.put("purpose", "YACHT")),
                bad("deterrenceNotice", body -> body.put("deterrenceNotice", false)),
                bad("applicant.idNumber", body -> applicant(body).put("idNumber", "999999198803150017")),
                bad("applicant.phone", body -> applicant(body).put("phone", "154010001100")),
                bad("applicant.bankCard", body -> applicant(body).put("bankCard", "9999991000001100")),
                bad("applicant.name", body -> applicant(body).put("name", "长".repeat(65))),
                bad("contacts", body -> body.putArray("contacts")),
                bad("signals.formSeconds", body -> ((ObjectNode) body.get("signals")).put("formSeconds", -1)),
                bad("signals.idVerified", body -> ((ObjectNode) body.get("signals")).put("idVerified", true)));
    }

    @Test
    void personalDataAreNowhereInClearText(CapturedOutput output) {
        ObjectNode body = ApplicationApi.sample("001", 777_331);
        String id = apply(body);
        await(id, "OFFERED");
        JsonNode person = body.get("applicant");
        List<String> canaries = Stream.of("name", "idNumber", "phone", "bankCard", "homeAddress", "employer")
                .map(name -> person.get(name).asText())
                .toList();
        for (String column : textColumns()) {
            String[] parts = column.split("\\.", 2);
            for (String canary : canaries) {
                assertThat(jdbc.sql("select count(*) from %s where cast(%s as text) like ?"
                                        .formatted(parts[0], parts[1]))
                                .param("%" + canary + "%")
                                .query(Long.class)
                                .single())
                        .as(column)
                        .isZero();
            }
        }
        canaries.forEach(canary -> assertThat(output.getAll()).doesNotContain(canary));
    }

    private List<String> textColumns() {
        List<String> columns = jdbc.sql(
                        "select c.table_name || '.\"' || c.column_name || '\"' from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name)"
                                + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE'"
                                + " and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb')")
                .query(String.class)
                .list();
        assertThat(columns).hasSizeGreaterThan(200);
        return columns;
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from application) + (select count(*) from customer)"
                        + " + (select count(*) from consent) + (select count(*) from applicant_token)")
                .query(Long.class)
                .single();
    }

    private static Arguments bad(String field, Consumer<ObjectNode> spoil) {
        return Arguments.of(field, spoil);
    }

    private static ObjectNode applicant(ObjectNode body) {
        return (ObjectNode) body.get("applicant");
    }

    private String apply(ObjectNode body) {
        ResponseEntity<String> answer = api.post(APPLICATIONS, body.toString());
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody()).get("applicationId").asText();
    }

    private ResponseEntity<String> accept(String id, JsonNode offer, boolean arbitration) {
        return api.post(
                APPLICATIONS + "/" + id + "/acceptance",
                "{\"offerId\":\"%s\",\"arbitrationClause\":%s}"
                        .formatted(offer.get("id").asText(), arbitration));
    }

    private ResponseEntity<String> command(String id, String what) {
        return api.post(APPLICATIONS + "/" + id + "/" + what, "");
    }

    private ResponseEntity<String> upload(String id, String kind, byte[] content) {
        return api.exchange(
                HttpMethod.POST,
                APPLICATIONS + "/" + id + "/papers?kind=" + kind,
                content,
                MediaType.APPLICATION_OCTET_STREAM);
    }

    private JsonNode await(String id, String state) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> api.status(id),
                        status -> state.equals(status.path("state").asText()));
    }
}
