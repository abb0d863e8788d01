package loanflow.access.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers send: more than was agreed is passed over, less or other is nothing. */
class WebhookBodyTest {

    record Told(@Nullable String name, long fen) {}

    @Test
    void whatWasAgreedIsReadAndWhatWasNotIsPassedOver() {
        assertThat(WebhookBody.read(bytes("{\"name\":\"a\",\"fen\":7,\"more\":{\"b\":[1]}}"), Told.class))
                .contains(new Told("a", 7));
        assertThat(WebhookBody.read(bytes("{\"fen\":0}"), Told.class)).contains(new Told(null, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "words",
                "{\"fen\":7",
                "{\"fen\":null}",
                "{\"name\":\"a\"}",
                "{\"fen\":\"seven\"}",
                "{\"name\":{\"a\":1},\"fen\":7}"
            })
    void anythingElseIsNothing(String body) {
        assertThat(WebhookBody.read(bytes(body), Told.class)).isEmpty();
    }

    /** Bytes that look like UTF-32 and are none are the sender's fault, no defect of ours. */
    @Test
    void bytesThatAreNoTextAreNothing() {
        assertThat(WebhookBody.read(new byte[] {0, 0, 0, '{', (byte) 0xff, (byte) 0xff, 0, 0}, Told.class))
                .isEmpty();
        assertThat(WebhookBody.read(new byte[] {'{', '"', (byte) 0xc3, '"', '}'}, Told.class))
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
