package loanflow.debit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.Servicing;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The borrower's leave to draw what is due, over HTTP and on the loan's page. */
@LoanflowIT
class MandateIT {

    private static final String LEAVE =
            "{\"accountToken\":\"card-77\",\"largestAmount\":\"1000.00\",\"currency\":\"CNY\",\"consentVersion\":\"V1\"}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Servicing servicing;

    @Autowired
    Clock clock;

    private String loan;

    @BeforeEach
    void aLoanIsHere() {
        loan = open(DemoUsers.PARTNER_ID);
    }

    @Test
    void aMandateIsGivenShownAndTakenBack() {
        assertThat(post(loan, "", LEAVE).getStatusCode().value()).isEqualTo(201);
        assertThat(post(loan, "", LEAVE).getBody()).contains("MANDATE_STANDS");
        assertThat(partner().getForObject(path(loan, ""), String.class))
                .contains("card-77")
                .doesNotContain("revokedAt");
        StaffBrowser service = new StaffBrowser(http);
        service.signIn("service", DemoUsers.PASSWORD, "tasklist");
        assertThat(service.get("/loans/" + loan, String.class).getBody()).contains("代扣", "有效 Stands", "1000.00");

        assertThat(post(loan, "/revocation", "{}").getStatusCode().value()).isEqualTo(204);

        assertThat(post(loan, "/revocation", "{}").getStatusCode().value())
                .as("once")
                .isEqualTo(404);
        assertThat(partner().getForObject(path(loan, ""), String.class)).contains("revokedAt");
        assertThat(service.get("/loans/" + loan, String.class).getBody()).contains("已撤销 Revoked");
    }

    @Test
    void nobodyGivesAMandateForALoanOfOthers() {
        String foreign = open("another-partner");

        assertThat(post(foreign, "", LEAVE).getStatusCode().value()).isEqualTo(404);
        assertThat(partner()
                        .getForEntity(path(foreign, ""), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(http.withBasicAuth("service", DemoUsers.PASSWORD)
                        .postForEntity(path(loan, ""), entity(LEAVE), String.class)
                        .getStatusCode()
                        .value())
                .as("it is the borrower's to give")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "card-77,6222021234567890123,accountToken",
        "1000.00,0,largestAmount",
        "1000.00,1.001,largestAmount",
        "CNY,USD,currency",
        "V1,,consentVersion"
    })
    void whatIsNoMandateIsRefusedByField(String good, String bad, String field) {
        ResponseEntity<String> answer = post(loan, "", LEAVE.replace(good, bad == null ? "" : bad));

        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        assertThat(answer.getBody()).contains("\"field\":\"" + field + "\"");
        assertThat(partner()
                        .getForEntity(path(loan, ""), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private String open(String partner) {
        return servicing.open(new LoanTerms(
                UUID.randomUUID().toString(),
                partner,
                UUID.randomUUID().toString(),
                Money.fen(500_000),
                AnnualRate.percent("24"),
                AnnualRate.percent("24"),
                12,
                LocalDate.now(clock)));
    }

    private ResponseEntity<String> post(String id, String act, String body) {
        return partner().postForEntity(path(id, act), entity(body), String.class);
    }

    private TestRestTemplate partner() {
        return http.withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET);
    }

    private static String path(String id, String act) {
        return "/api/loans/" + id + "/direct-debit-mandate" + act;
    }

    private static HttpEntity<String> entity(String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return new HttpEntity<>(body, headers);
    }
}
