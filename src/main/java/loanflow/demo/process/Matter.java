package loanflow.demo.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import loanflow.demo.Draw;
import loanflow.demo.Standing;
import org.camunda.bpm.engine.task.Task;

/**
 * A task and what it is about.
 *
 * @param standing of the application behind it; where there is none, the task's kind is the reference
 * @param daysLeft until the last day of the portfolio
 * @param sheet the call sheet of a task of collection, else missing
 */
record Matter(Task task, Standing standing, JsonNode sheet, LocalDate today, long daysLeft, Draw draw) {

    String reference() {
        return standing.reference();
    }

    String kind() {
        return task.getTaskDefinitionKey();
    }

    LocalDate since() {
        return task.getCreateTime().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** Chance for this task of this application since this day. */
    double chance(String what) {
        return draw.of(what, kind(), reference(), since());
    }
}
