package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;

/** The due dates of a loan, with all shifts and extensions that are in force. */
final class DueCalendar {

    private final RepaymentPlan plan;
    private final LocalDate start;
    private final List<LocalDate> dueDates = new ArrayList<>();
    private final Map<String, Rule> refused = new HashMap<>();
    private LocalDate anchor;
    private int anchoredAt;
    private int extended;

    DueCalendar(RepaymentPlan plan, LocalDate start, List<AccountEvent> moves) {
        this.plan = plan;
        this.start = start;
        this.anchor = start;
        this.anchoredAt = 0;
        for (int number = 1; number <= plan.instalments(); number++) {
            append();
        }
        for (AccountEvent move : moves) {
            if (move instanceof DueDateShift shift) {
                move(shift.key(), dueDates.indexOf(shift.from()), shift.to(), Rule.NOT_A_DUE_DATE);
            } else if (move instanceof Extension extension) {
                extend(extension);
            }
        }
    }

    List<LocalDate> dueDates() {
        return List.copyOf(dueDates);
    }

    Map<String, Rule> refused() {
        return refused;
    }

    /** One more due date after the last. */
    LocalDate next() {
        append();
        return dueDates.get(dueDates.size() - 1);
    }

    private void append() {
        int number = dueDates.size() + 1;
        dueDates.add(plan.unit().after(anchor, (long) (number - anchoredAt) * plan.every()));
    }

    private void extend(Extension extension) {
        int index = (int)
                dueDates.stream().filter(due -> !due.isAfter(extension.on())).count();
        if (extended >= Account.MOST_EXTENSIONS || extension.periods() < 1) {
            refused.put(extension.key(), extension.periods() < 1 ? Rule.COUNT_OUT_OF_RANGE : Rule.EXTENDED_TWICE);
        } else if (index == dueDates.size()) {
            refused.put(extension.key(), Rule.NO_INSTALMENT_LEFT);
        } else {
            LocalDate to = plan.unit().after(dueDates.get(index), (long) extension.periods() * plan.every());
            move(extension.key(), index, to, Rule.NO_INSTALMENT_LEFT);
            extended++;
        }
    }

    private void move(String key, int index, LocalDate to, Rule ifNone) {
        if (index < 0) {
            refused.put(key, ifNone);
        } else if (!to.isAfter(index == 0 ? start : dueDates.get(index - 1))) {
            refused.put(key, Rule.NOT_AFTER_THE_DUE_DATE_BEFORE);
        } else {
            int count = dueDates.size();
            dueDates.subList(index, count).clear();
            anchor = to;
            anchoredAt = index + 1;
            while (dueDates.size() < count) {
                append();
            }
        }
    }
}
