package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.money.EqualInstalments;
import loanflow.money.Instalment;
import loanflow.money.Money;

/**
 * A loan lived night by night by the parts that work on the tables ({@link Allocation}, {@link PenaltyMeter}, the signed
 * {@link EqualInstalments}): it shares no code with the fold.
 */
final class NightByNight {

    private LoanAccount account;
    private PenaltyMeter meter;
    private boolean settled;

    NightByNight(Loan loan, int penaltyBps) {
        Money zero = Money.zero(loan.principal().currency());
        List<OpenInstalment> lines = new ArrayList<>();
        for (Instalment line : EqualInstalments.schedule(
                        loan.principal(), loan.apr(), loan.termMonths(), loan.disbursedOn())
                .instalments()) {
            lines.add(new OpenInstalment(
                    line.number(), line.dueDate(), line.principal(), line.interest(), zero, zero, zero, zero));
        }
        account = new LoanAccount(loan.id(), loan.apr(), loan.dayCount(), loan.disbursedOn(), zero, zero, lines);
        meter = PenaltyMeter.at(penaltyBps, loan.dayCount().daysOfYear(), loan.disbursedOn(), lines.size());
    }

    LoanAccount account() {
        return account;
    }

    boolean settled() {
        return settled;
    }

    /** End of day: what waited pays what has fallen due, then one more day of penalty. */
    void night(LocalDate day) {
        boolean anyDue = account.instalments().stream().anyMatch(line -> line.isDue(day) && !line.isPaid());
        if (!settled && account.advance().isPositive() && anyDue) {
            pay(Money.zero(account.currency()), day);
        }
        if (!settled) {
            meter = meter.until(day, account.instalments());
            List<OpenInstalment> charged = new ArrayList<>();
            for (int i = 0; i < account.instalments().size(); i++) {
                charged.add(account.instalments().get(i).withPenalty(meter.penalty(i, account.currency())));
            }
            account = account.with(account.costsOpen(), account.advance(), charged);
        }
    }

    void pay(Money amount, LocalDate day) {
        Allocation paid = Allocation.of(account, amount, day);
        account = paid.account();
        settled = paid.settled();
    }

    void chargeCosts(Money amount) {
        account = account.with(account.costsOpen().plus(amount), account.advance(), account.instalments());
    }
}
