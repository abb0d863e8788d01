package loanflow.hardship;

import java.time.LocalDate;
import java.util.List;
import loanflow.account.AccountState;
import loanflow.account.InstalmentState;
import loanflow.money.Money;

/**
 * What is left of a loan's schedule.
 *
 * @param oldest the oldest instalment that is open
 * @param left instalments from that one on
 */
record OpenSchedule(AccountState account, InstalmentState oldest, int left) {

    /** No plan asks for money sooner than this many days ahead: nobody is pressed to pay unreasonably soon (CONC 7.3). */
    private static final int NOTICE_DAYS = 10;

    /**
     * The schedule of an account of which something is open.
     *
     * @throws java.util.NoSuchElementException when nothing is
     */
    static OpenSchedule of(AccountState account) {
        List<InstalmentState> lines = account.instalments();
        InstalmentState oldest = lines.stream()
                .filter(line -> line.outstanding().total().isPositive())
                .findFirst()
                .orElseThrow();
        return new OpenSchedule(account, oldest, (int) lines.stream()
                .filter(line -> !line.due().isBefore(oldest.due()))
                .count());
    }

    long extensionsUsed() {
        return account.transactions().stream()
                .filter(done -> done.type().equals("EXTENSION"))
                .count();
    }

    /** A month later the oldest instalment falls due in good time, and the month carries what it asks for. */
    boolean oneMonthHelps(Money monthly) {
        Money asks = oldest.charged().principal().plus(oldest.charged().interest());
        return inGoodTime(oldest.due().plusMonths(1)) && monthly.compareTo(asks) >= 0;
    }

    /** When the oldest instalment falls due with a plan: on its own day of the month, if late in good time from now. */
    LocalDate firstDue() {
        LocalDate first = oldest.due();
        boolean late = first.isBefore(account.asOf());
        for (int months = 1; late && !inGoodTime(first); months++) {
            first = oldest.due().plusMonths(months);
        }
        return first;
    }

    private boolean inGoodTime(LocalDate due) {
        return !due.isBefore(account.asOf().plusDays(NOTICE_DAYS));
    }
}
