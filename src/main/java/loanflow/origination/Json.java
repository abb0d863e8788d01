package loanflow.origination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** JSON of our own columns: the same text for the same value, messages without content. */
@Component
class Json {

    private final ObjectMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass().getSimpleName());
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is not a " + type.getSimpleName());
        }
    }

    <T> List<T> readList(String text, Class<T> type) {
        try {
            return mapper.readerForListOf(type).readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is not a list of " + type.getSimpleName());
        }
    }

    Map<String, Object> readMap(String text) {
        try {
            return mapper.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is not an object");
        }
    }
}
