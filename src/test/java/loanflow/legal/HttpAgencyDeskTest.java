package loanflow.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import loanflow.legal.AgencyDesk.Receipt;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The agencies' exchange over HTTP: a claim is placed, and taken back, only where its answer says so clearly. */
@ExtendWith(OutputCaptureExtension.class)
class HttpAgencyDeskTest {

    private static final String KEY = "placement:claim-1:2";
    private static final String PLACE = "/agencies/agency-1/placements/" + KEY;
    private static final AgencyDesk.Placement PLACEMENT =
            new AgencyDesk.Placement(KEY, "agency-1", "processing-2026-01", "claim-1", Money.fen(1_234_05), 97);

    private OuterParty party;
    private HttpAgencyDesk desk;

    @BeforeEach
    void start() throws IOException {
        party = new OuterParty();
        desk = new HttpAgencyDesk(party.url(), OuterParty.TOKEN, Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        party.close();
    }

    @Test
    void aPlacementTellsTheLeastThatTheWorkNeeds() throws IOException {
        answer(KEY, "TAKEN");

        assertThat(desk.place(PLACEMENT)).isEqualTo(Receipt.TAKEN);

        assertThat(party.token).isEqualTo("Bearer " + OuterParty.TOKEN);
        String asked = party.asked.get(0);
        assertThat(asked).startsWith("PUT " + PLACE + " {");
        assertThat(new ObjectMapper().readTree(asked.substring(asked.indexOf('{'))))
                .isEqualTo(new ObjectMapper().readTree("""
                        {"agreement":"processing-2026-01","claim":"claim-1","open":"1234.05","currency":"CNY",
                         "daysPastDue":97}
                        """));
    }

    @Test
    void aRecallNamesWhatWasPlaced() {
        answer(KEY, "TAKEN");

        assertThat(desk.recall("agency-1", KEY)).isEqualTo(Receipt.TAKEN);
        assertThat(party.asked).containsExactly("DELETE " + PLACE);
    }

    @Test
    void toldTwiceTheAgencyHearsTheSameKeyAndTheSameWords() {
        answer(KEY, "TAKEN");

        assertThat(List.of(desk.place(PLACEMENT), desk.place(PLACEMENT))).containsOnly(Receipt.TAKEN);
        assertThat(List.of(desk.recall("agency-1", KEY), desk.recall("agency-1", KEY)))
                .containsOnly(Receipt.TAKEN);
        assertThat(party.asked.get(1)).isEqualTo(party.asked.get(0));
        assertThat(party.asked.get(3)).isEqualTo(party.asked.get(2));
    }

    @ParameterizedTest
    @CsvSource({"TAKEN, TAKEN", "REFUSED, REFUSED", "taken, UNCLEAR", "'', UNCLEAR", "WAIT, UNCLEAR"})
    void onlyAClearWordCounts(String status, Receipt receipt) {
        answer(KEY, status);

        assertThat(both()).containsOnly(receipt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "\"TAKEN\"",
                "{\"key\"",
                "{\"status\":\"TAKEN\"}",
                "{\"key\":\"placement:claim-1:1\",\"status\":\"TAKEN\"}",
                "{\"key\":[\"placement:claim-1:2\"],\"status\":\"TAKEN\"}"
            })
    void anAnswerToSomethingElseIsUnclear(String body) {
        party.body = body;

        assertThat(both()).containsOnly(Receipt.UNCLEAR);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "400, application/json", "401, application/json", "404, application/json", "409, application/json",
        "429, application/json", "500, application/json", "503, text/html", "200, text/html"
    })
    void anErrorIsNoReceiptWhateverItsBodySays(int status, String type, CapturedOutput output) {
        answer(KEY, "TAKEN");
        party.status = status;
        party.type = type;

        assertThat(both()).containsOnly(Receipt.UNCLEAR);
        assertThat(output.getAll()).doesNotContain(OuterParty.TOKEN);
    }

    @Test
    void aSlowAgencyIsGivenUp() {
        answer(KEY, "TAKEN");
        party.delay = Duration.ofSeconds(4);
        long start = System.nanoTime();

        assertThat(desk.place(PLACEMENT)).isEqualTo(Receipt.UNCLEAR);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(3_800));
    }

    @Test
    void anExchangeThatIsNotThereHasNotAnswered() {
        party.close();

        assertThat(both()).containsOnly(Receipt.UNCLEAR);
    }

    private List<Receipt> both() {
        return Stream.of(desk.place(PLACEMENT), desk.recall("agency-1", KEY)).toList();
    }

    private void answer(String key, String status) {
        party.body = "{\"key\":\"%s\",\"status\":\"%s\"}".formatted(key, status);
    }
}
