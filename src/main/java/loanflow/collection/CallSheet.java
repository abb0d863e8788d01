package loanflow.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person who works a case sees in the form: the case in figures, nothing personal.
 *
 * @param applicationId of the oldest late loan: leads to the case file, where a reason shows the person
 * @param action what is to be done, in words; at the review of a hold, its reason
 * @param script text of the call's opening or of the notice; at the review of a hold, what may be offered by whom, or
 *     nothing
 * @param promiseDays days on which a promise may fall due; empty when none may be taken
 */
public record CallSheet(
        String applicationId,
        String action,
        String script,
        String stage,
        String tier,
        @Nullable Long score,
        long daysPastDue,
        String overdue,
        int brokenPromises,
        List<Line> loans,
        List<Past> past,
        List<Option> promiseDays) {

    public CallSheet {
        loans = List.copyOf(loans);
        past = List.copyOf(past);
        promiseDays = List.copyOf(promiseDays);
    }

    CallSheet withScript(String other) {
        return new CallSheet(
                applicationId,
                action,
                other,
                stage,
                tier,
                score,
                daysPastDue,
                overdue,
                brokenPromises,
                loans,
                past,
                promiseDays);
    }

    /** A late loan. */
    public record Line(String loan, String dueDate, long daysPastDue, String overdue) {}

    /** What was done before. */
    public record Past(String on, String action, String result) {}

    /** A choice in the form. */
    public record Option(String label, String value) {}
}
