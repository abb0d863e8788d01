package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A command that answers each line of its input on its own: the same line always gets the same answer. */
interface LineCommand {

    /**
     * The answer without {@code id}, which is added.
     *
     * @throws BadInput or IllegalArgumentException with a message {@code field: rule} when the line breaks a rule
     */
    ObjectNode answer(Request request);

    /** The columns of {@code --format csv} after {@code id}: names of the answer's fields, or of {@link #rows}' fields. */
    List<String> columns();

    /** The rows of {@code --format csv} for one answer: the answer itself, unless it holds a table. */
    default List<JsonNode> rows(ObjectNode answer) {
        return List.of(answer);
    }
}
