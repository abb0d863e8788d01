package loanflow.servicing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Reads a loan's position from its account. */
@Component
class Positions {

    private final JdbcLoans loans;

    Positions(JdbcLoans loans) {
        this.loans = loans;
    }

    LoanPosition of(Loan loan, LocalDate today) {
        return of(loan, loans.account(loan), today);
    }

    LoanPosition of(Loan loan, LoanAccount account, LocalDate today) {
        boolean active = loan.status() == LoanStatus.ACTIVE;
        Optional<OpenInstalment> next = active ? account.nextDue() : Optional.empty();
        Money zero = Money.zero(account.currency());
        return new LoanPosition(
                loan.id(),
                loan.applicationId(),
                loan.partnerId(),
                loan.status(),
                today,
                loan.principal(),
                loan.apr().toBps(),
                loan.termMonths(),
                loan.disbursedOn(),
                active ? open(account, today) : new LoanPosition.Parts(zero, zero, zero, zero),
                active ? account.due(today.minusDays(1)) : zero,
                account.advance(),
                active ? account.daysPastDue(today).orElse(null) : null,
                loan.stage(),
                next.map(OpenInstalment::dueDate).orElse(null),
                next.map(line -> account.nextAmount()).orElse(null),
                active ? account.payOff(today).minus(account.advance()).max(zero) : zero,
                account.instalments().stream()
                        .map(line -> new LoanPosition.Line(
                                line.number(),
                                line.dueDate(),
                                line.principal(),
                                line.interest(),
                                line.penalty(),
                                active ? line.open() : zero))
                        .toList());
    }

    private static LoanPosition.Parts open(LoanAccount account, LocalDate today) {
        return new LoanPosition.Parts(
                account.costsOpen(),
                sum(account, today, true, OpenInstalment::openPenalty),
                sum(account, today, true, OpenInstalment::openInterest),
                sum(account, today, true, OpenInstalment::openPrincipal).plus(account.principalNotDue(today)));
    }

    private static Money sum(LoanAccount account, LocalDate today, boolean due, Function<OpenInstalment, Money> part) {
        return account.instalments().stream()
                .filter(line -> line.isDue(today) == due)
                .map(part)
                .reduce(Money.zero(account.currency()), Money::plus);
    }
}
