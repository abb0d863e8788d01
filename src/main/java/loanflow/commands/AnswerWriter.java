package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Where answers go: as JSON Lines or as a CSV table. */
interface AnswerWriter {

    void write(JsonNode id, ObjectNode answer) throws IOException;

    void error(JsonNode id, BadInput bad) throws IOException;
}
