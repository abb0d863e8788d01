package loanflow.account;

import java.util.ArrayList;
import java.util.List;
import loanflow.money.Money;

/** Payouts and instalments side by side, with the principal left after each instalment. */
record Rows(List<Payout> payouts, List<InstalmentState> instalments) {

    static Rows of(Book book) {
        List<Payout> payouts = new ArrayList<>();
        List<InstalmentState> instalments = new ArrayList<>();
        List<Payout> coming = new ArrayList<>(book.payouts);
        Money balance = book.zero;
        for (Line line : book.lines.all()) {
            int number = instalments.size() + 1;
            while (!coming.isEmpty() && isBefore(book, coming.get(0), line)) {
                Payout payout = coming.remove(0);
                payouts.add(new Payout(payout.on(), payout.amount(), number));
                balance = balance.plus(payout.amount());
            }
            balance = balance.plus(line.credited).minus(line.charged.principal());
            instalments.add(InstalmentState.of(number, line, balance));
        }
        return new Rows(payouts, instalments);
    }

    /** On the same day a cumulative schedule shows the payout first, a progressive one only before its down payment. */
    private static boolean isBefore(Book book, Payout payout, Line line) {
        boolean first = book.terms.style() == ScheduleStyle.CUMULATIVE || line.kind == InstalmentKind.DOWN_PAYMENT;
        return payout.on().isBefore(line.due) || (first && payout.on().equals(line.due));
    }
}
