package loanflow.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON of what is sealed. */
final class VaultJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private VaultJson() {}

    /** The caller says what is not readable: Jackson's message quotes its input, which is personal. */
    static <T> T read(byte[] json, Class<T> type) throws IOException {
        return JSON.readValue(json, type);
    }

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "vault: no JSON for " + value.getClass().getSimpleName());
        }
    }
}
