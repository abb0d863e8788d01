package loanflow.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import loanflow.workflow.InboxMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the payment provider tells us, and what it may not. */
class PayoutWebhooksTest {

    private static final String TOLD =
            "{\"eventId\":\"e-1\",\"reference\":\"p-1\",\"status\":\"CONFIRMED\",\"amountFen\":7,\"currency\":\"CNY\",\"more\":1}";

    private final PayoutWebhooks webhooks = new PayoutWebhooks();

    @Test
    void whatWasAgreedGoesIntoTheInboxUnderItsName() {
        assertThat(read(TOLD))
                .get()
                .satisfies(message -> assertThat(message.id()).isEqualTo("webhook:e-1"))
                .satisfies(message -> assertThat(message.body()).contains("p-1").doesNotContain("more"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nothing          | null
            a list           | []
            no JSON          | R
            no amount        | {"eventId":"e","reference":"p","status":"CONFIRMED","currency":"CNY"}
            no event         | {"reference":"p","status":"CONFIRMED","amountFen":7,"currency":"CNY"}
            no reference     | {"eventId":"e","status":"CONFIRMED","amountFen":7,"currency":"CNY"}
            no currency      | {"eventId":"e","reference":"p","status":"CONFIRMED","amountFen":7}
            unknown status   | {"eventId":"e","reference":"p","status":"MAYBE","amountFen":7,"currency":"CNY"}
            """)
    void whatWasNotAgreedIsRefused(String what, String body) {
        assertThat(read(body)).as(what).isEmpty();
    }

    private Optional<InboxMessage> read(String body) {
        return webhooks.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
