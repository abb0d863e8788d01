package loanflow.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A tribunal over HTTP: whatever is not a clear answer to what was asked is unclear, and asked again under its key. */
@ExtendWith(OutputCaptureExtension.class)
class HttpTribunalTest {

    private static final String KEY = "arbitration:claim-1:1";
    private static final String TAKEN =
            "{\"key\":\"%s\",\"status\":\"PENDING\",\"reference\":\"case-7\",\"costs\":\"50.00\",\"currency\":\"CNY\"}";
    private static final Tribunal.Answer GARBAGE = new Tribunal.Answer.Unclear("GARBAGE");
    private static final Tribunal.Answer NO_ANSWER = new Tribunal.Answer.Unclear("NO_ANSWER");

    private OuterParty party;
    private HttpTribunal tribunal;

    @BeforeEach
    void start() throws IOException {
        party = new OuterParty();
        tribunal = new HttpTribunal(party.url(), OuterParty.TOKEN, Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        party.close();
    }

    @Test
    void aClaimIsFiledWithItsDocumentsAndNothingOfThePerson() throws IOException {
        party.body = TAKEN.formatted(KEY);

        assertThat(tribunal.file(filing(null))).isEqualTo(new Tribunal.Answer.Pending("case-7", Money.fen(50_00)));

        assertThat(party.token).isEqualTo("Bearer " + OuterParty.TOKEN);
        String asked = party.asked.get(0);
        assertThat(asked).startsWith("PUT /cases/" + KEY + " {");
        assertThat(new ObjectMapper().readTree(asked.substring(asked.indexOf('{'))))
                .isEqualTo(new ObjectMapper().readTree("""
                        {"kind":"ARBITRATION","claim":"claim-1","amount":"3000.50","currency":"CNY","award":null,
                         "documents":[{"kind":"合同 Contract","reference":"contract-1","sha256":"%s"}]}
                        """.formatted("0".repeat(64))));
    }

    @Test
    void enforcementNamesItsAward() {
        party.body = TAKEN.formatted(KEY);

        Tribunal.Answer unused = tribunal.file(filing("award-3"));

        assertThat(party.asked.get(0)).contains("\"award\":\"award-3\"");
    }

    @Test
    void toldTwiceTheTribunalHearsTheSameKeyAndTheSameWords() {
        party.body = TAKEN.formatted(KEY);

        assertThat(tribunal.file(filing(null))).isEqualTo(tribunal.file(filing(null)));
        assertThat(party.asked).hasSize(2);
        assertThat(party.asked.get(1)).isEqualTo(party.asked.get(0));
    }

    @Test
    void whatBecameOfACaseIsAskedByItsKey() {
        party.body = "{\"key\":\"%s\",\"status\":\"WON\",\"reference\":\"award-7\"}".formatted(KEY);

        assertThat(tribunal.decisionOf(KEY)).isEqualTo(new Tribunal.Answer.Won("award-7"));
        assertThat(party.asked).containsExactly("GET /cases/" + KEY);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ADMITTED, NOT_ADMITTED", "'', LOST", "'不予受理', LOST", "'<b>x</b>', LOST"})
    void aCaseIsLostForACodeAndNeverForWordsThatSomebodyWrote(String reason, String read) {
        party.body = "{\"key\":\"%s\",\"status\":\"LOST\",\"reason\":\"%s\"}".formatted(KEY, reason);

        assertThat(tribunal.decisionOf(KEY)).isEqualTo(new Tribunal.Answer.Lost(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"key\":\"another\",\"status\":\"WON\",\"reference\":\"a\"}",
                "{\"key\":\"arbitration:claim-1:1\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":\"won\",\"reference\":\"a\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":\"WON\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":\"WON\",\"reference\":\"张三 胜诉\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":[\"WON\"],\"reference\":\"a\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":\"PENDING\",\"costs\":\"1\",\"currency\":\"CNY\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":\"PENDING\",\"reference\":\"a\",\"currency\":\"CNY\"}",
                "{\"key\":\"arbitration:claim-1:1\",\"status\":\"PENDING\",\"reference\":\"a\",\"costs\":\"1\"}"
            })
    void whatIsNoAnswerToThisIsGarbage(String body) {
        party.body = body;

        assertThat(tribunal.decisionOf(KEY)).isEqualTo(GARBAGE);
        assertThat(tribunal.file(filing(null))).isEqualTo(GARBAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "-1.00, CNY",
        "1.005, CNY",
        "1e3, CNY",
        "12345678901.00, CNY",
        "50.00, XXY",
        "50.00, cny",
        "1.50, JPY",
        "50, XXX"
    })
    void costsThatAreNoAmountOfAnyCurrencyAreGarbage(String costs, String currency) {
        party.body = TAKEN.formatted(KEY).replace("50.00", costs).replace("CNY", currency);

        assertThat(tribunal.decisionOf(KEY)).isEqualTo(GARBAGE);
    }

    @Test
    void costsInAnotherCurrencyThanTheClaimCannotBeChargedToIt() {
        party.body = TAKEN.formatted(KEY).replace("CNY", "USD");

        assertThat(tribunal.file(filing(null))).isEqualTo(GARBAGE);
        assertThat(tribunal.decisionOf(KEY))
                .isEqualTo(new Tribunal.Answer.Pending("case-7", Money.ofMinor(5_000, Currency.getInstance("USD"))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "400, application/json, '{}'",
        "401, application/json, '{}'",
        "404, application/json, ''",
        "409, application/json, '{}'",
        "422, text/plain, 张三 is not admitted",
        "429, application/json, ''",
        "500, application/json, '{}'",
        "502, text/html, <html>",
        "503, text/html, ''",
        "200, application/json, '{\"key\"'",
        "200, text/html, <html>"
    })
    void aRefusalWithoutAnAnswerLeavesTheQuestionOpen(int status, String type, String body, CapturedOutput output) {
        party.status = status;
        party.type = type;
        party.body = body;

        assertThat(tribunal.file(filing(null))).isEqualTo(NO_ANSWER);
        assertThat(tribunal.decisionOf(KEY)).isEqualTo(NO_ANSWER);
        assertThat(output.getAll()).doesNotContain(OuterParty.TOKEN, "张三");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void anEmptyAnswerIsNone(int status) {
        party.status = status;

        assertThat(tribunal.decisionOf(KEY)).isEqualTo(GARBAGE);
    }

    @Test
    void aSlowTribunalIsGivenUp() {
        party.delay = Duration.ofSeconds(4);
        party.body = TAKEN.formatted(KEY);
        long start = System.nanoTime();

        assertThat(tribunal.file(filing(null))).isEqualTo(NO_ANSWER);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(3_800));
    }

    @Test
    void aTribunalThatIsNotThereHasNotAnswered(CapturedOutput output) {
        party.close();

        assertThat(tribunal.file(filing(null))).isEqualTo(NO_ANSWER);
        assertThat(tribunal.decisionOf(KEY)).isEqualTo(NO_ANSWER);
        assertThat(output.getAll()).doesNotContain(OuterParty.TOKEN);
    }

    private static Tribunal.Filing filing(@Nullable String award) {
        return new Tribunal.Filing(
                KEY,
                award == null ? "ARBITRATION" : "ENFORCEMENT",
                "claim-1",
                Money.fen(3_000_50),
                List.of(new EvidenceDocument("合同 Contract", "contract-1", "0".repeat(64))),
                award);
    }
}
