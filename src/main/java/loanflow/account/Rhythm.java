package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Due dates one period after the other, counted from the payout or from the last date that was moved. */
final class Rhythm {

    private final RepaymentPlan plan;
    private final LocalDate start;
    private final List<LocalDate> dueDates = new ArrayList<>();
    private LocalDate anchor;
    private int anchoredAt;

    Rhythm(RepaymentPlan plan, LocalDate start) {
        this.plan = plan;
        this.start = start;
        this.anchor = start;
        for (int number = 1; number <= plan.instalments(); number++) {
            append();
        }
    }

    List<LocalDate> dueDates() {
        return Collections.unmodifiableList(dueDates);
    }

    void append() {
        int number = dueDates.size() + 1;
        dueDates.add(plan.unit().after(anchor, (long) (number - anchoredAt) * plan.every()));
    }

    /** The day on which the period of that date begins. */
    LocalDate before(int index) {
        return index == 0 ? start : dueDates.get(index - 1);
    }

    /** Moves a date; the later ones follow. */
    void move(int index, LocalDate to) {
        anchor = to;
        anchoredAt = index + 1;
        follow(index);
    }

    /** Moves a date and the later ones by periods. All keep their day of the month: from the 31st, the 30th is none. */
    void extend(int index, int periods) {
        if (index + 1 < anchoredAt) {
            move(index, plan.unit().after(dueDates.get(index), (long) periods * plan.every()));
        } else {
            anchoredAt -= periods;
            follow(index);
        }
    }

    private void follow(int index) {
        int count = dueDates.size();
        dueDates.subList(index, count).clear();
        while (dueDates.size() < count) {
            append();
        }
    }
}
