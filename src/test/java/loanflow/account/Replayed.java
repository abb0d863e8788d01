package loanflow.account;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import loanflow.commands.Commands;

/** Lines through the very command that a stranger calls. */
final class Replayed {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Replayed() {}

    /** The answers by id. */
    static Map<String, JsonNode> of(String lines) throws IOException {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String line : text(lines).split("\n")) {
            JsonNode answer = JSON.readTree(line);
            answers.put(answer.get("id").asText(), answer);
        }
        return answers;
    }

    /** What the command prints. */
    static String text(String lines, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "replay";
        System.arraycopy(options, 0, arguments, 1, options.length);
        StringWriter out = new StringWriter();
        Commands.run(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out, new StringWriter(), arguments);
        return out.toString();
    }
}
