package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** One JSON object a line, {@code id} first. */
record JsonAnswers(Appendable out) implements AnswerWriter {

    @Override
    public void write(JsonNode id, ObjectNode answer) throws IOException {
        ObjectNode line = Json.object();
        line.set("id", id);
        line.setAll(answer);
        out.append(Json.MAPPER.writeValueAsString(line)).append('\n');
    }

    @Override
    public void error(JsonNode id, BadInput bad) throws IOException {
        ObjectNode answer = Json.object();
        answer.putObject("error").put("field", bad.field()).put("rule", bad.rule());
        write(id, answer);
    }
}
