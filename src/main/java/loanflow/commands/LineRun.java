package loanflow.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;

/** Answers line after line; a bad line is answered with its error and the next one goes on. */
final class LineRun {

    private final LineCommand command;
    private final AnswerWriter answers;

    LineRun(LineCommand command, AnswerWriter answers) {
        this.command = command;
        this.answers = answers;
    }

    /** Answers all lines and says how many of them were bad. */
    int answer(BufferedReader lines) throws IOException {
        int bad = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                bad += answered(line) ? 0 : 1;
            }
        }
        return bad;
    }

    private boolean answered(String line) throws IOException {
        JsonNode id = NullNode.getInstance();
        try {
            JsonNode object = Json.MAPPER.readTree(line);
            id = object.path("id").isMissingNode() ? id : object.get("id");
            Request request = new Request(object, "");
            ObjectNode answer = command.answer(request);
            answers.write(id, answer);
            // A command may answer a line in part and name what it did not take.
            return answer.path("errors").isEmpty();
        } catch (JsonProcessingException malformed) {
            answers.error(id, new BadInput("line", "must be one JSON object"));
        } catch (BadInput bad) {
            answers.error(id, bad);
        } catch (IllegalArgumentException refused) {
            answers.error(id, BadInput.from(refused));
        } catch (ArithmeticException tooLarge) {
            answers.error(id, new BadInput("line", "is beyond the numbers that money is kept in"));
        }
        return false;
    }
}
