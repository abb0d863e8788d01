package loanflow.access.webhook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the body of a webhook. A field that was not agreed is passed over: a provider may say more than it did; an amount
 * that is missing is not zero.
 */
public final class WebhookBody {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WebhookBody() {}

    /** What the provider says; empty when it is no JSON, nothing, or of another shape. What it says is in no message. */
    public static <T> Optional<T> read(byte[] body, Class<T> agreed) {
        try {
            return Optional.ofNullable(JSON.readValue(body, agreed));
        } catch (IOException e) {
            // Bytes in memory cannot fail to be read but by what they are.
            return Optional.empty();
        }
    }
}
