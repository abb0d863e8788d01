package loanflow.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;

/** The due dates of a loan, with all shifts and extensions that are in force. */
final class DueCalendar {

    private final Rhythm rhythm;
    private final Map<String, Rule> refused = new HashMap<>();
    private int extended;

    DueCalendar(RepaymentPlan plan, LocalDate start, List<AccountEvent> moves) {
        this.rhythm = new Rhythm(plan, start);
        for (AccountEvent move : moves) {
            if (move instanceof DueDateShift shift) {
                move(shift.key(), rhythm.dueDates().indexOf(shift.from()), shift.to(), Rule.NOT_A_DUE_DATE);
            } else if (move instanceof Extension extension) {
                extend(extension);
            }
        }
    }

    List<LocalDate> dueDates() {
        return List.copyOf(rhythm.dueDates());
    }

    Map<String, Rule> refused() {
        return refused;
    }

    /** One more due date after the last. */
    LocalDate next() {
        rhythm.append();
        return rhythm.dueDates().get(rhythm.dueDates().size() - 1);
    }

    private void extend(Extension extension) {
        int index = (int) rhythm.dueDates().stream()
                .filter(due -> !due.isAfter(extension.on()))
                .count();
        if (extended >= Account.MOST_EXTENSIONS || extension.periods() < 1) {
            refused.put(extension.key(), extension.periods() < 1 ? Rule.COUNT_OUT_OF_RANGE : Rule.EXTENDED_TWICE);
        } else if (index == rhythm.dueDates().size()) {
            refused.put(extension.key(), Rule.NO_INSTALMENT_LEFT);
        } else {
            rhythm.extend(index, extension.periods());
            extended++;
        }
    }

    private void move(String key, int index, LocalDate to, Rule ifNone) {
        if (index < 0) {
            refused.put(key, ifNone);
        } else if (!to.isAfter(rhythm.before(index))) {
            refused.put(key, Rule.NOT_AFTER_THE_DUE_DATE_BEFORE);
        } else {
            rhythm.move(index, to);
        }
    }
}
