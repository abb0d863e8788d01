package loanflow.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The events of an order as a text, as they were asked for. */
final class EventList {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ObjectNode>> LIST = new TypeReference<>() {};

    private EventList() {}

    static String write(List<ObjectNode> events) {
        try {
            return JSON.writeValueAsString(events);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for the events of a change", e);
        }
    }

    static List<ObjectNode> read(String text) {
        try {
            return JSON.readValue(text, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the events of a change are no JSON", e);
        }
    }
}
