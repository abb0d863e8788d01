package loanflow.servicing;

import java.util.ArrayList;
import java.util.List;
import loanflow.money.EqualInstalments;
import loanflow.money.Instalment;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** A loan's account on the day of its payout: all that the ledger starts from. */
@Component
class AgreedAccounts {

    private final JdbcLoans loans;

    AgreedAccounts(JdbcLoans loans) {
        this.loans = loans;
    }

    /**
     * The agreed instalments, nothing charged or paid.
     *
     * @param closed as the loan ended: an early settlement lowered interest to the days used
     */
    BookedAccount of(Loan loan, JdbcLoanRecords.Terms terms, boolean closed) {
        LoanAccount now = loans.account(loan);
        Money zero = Money.zero(now.currency());
        boolean lowered = !closed && loan.status() == LoanStatus.SETTLED;
        List<Instalment> signed = lowered ? signed(loan) : List.of();
        List<OpenInstalment> lines = new ArrayList<>();
        for (OpenInstalment line : now.instalments()) {
            Money interest = lowered ? signed.get(line.number() - 1).interest() : line.interest();
            lines.add(new OpenInstalment(
                    line.number(), line.dueDate(), line.principal(), interest, zero, zero, zero, zero));
        }
        return new BookedAccount(
                now.with(zero, zero, lines),
                PenaltyMeter.at(terms.penaltyBps(), loan.dayCount().daysOfYear(), loan.disbursedOn(), lines.size()));
    }

    private static List<Instalment> signed(Loan loan) {
        return EqualInstalments.schedule(loan.principal(), loan.apr(), loan.termMonths(), loan.disbursedOn())
                .instalments();
    }
}
