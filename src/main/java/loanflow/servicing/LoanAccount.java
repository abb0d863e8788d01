package loanflow.servicing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.Money;

/**
 * The open sides of a loan, charged up to today. Pure: dates come in.
 *
 * @param costsOpen enforcement costs not yet paid
 * @param advance the borrower's money that nothing due has used yet
 * @param instalments by number, paid ones included
 */
record LoanAccount(
        String loanId,
        AnnualRate apr,
        DayCount dayCount,
        LocalDate disbursedOn,
        Money costsOpen,
        Money advance,
        List<OpenInstalment> instalments) {

    LoanAccount {
        instalments = List.copyOf(instalments);
    }

    /** The same loan with other open sides. */
    LoanAccount with(Money costs, Money advanceLeft, List<OpenInstalment> lines) {
        return new LoanAccount(loanId, apr, dayCount, disbursedOn, costs, advanceLeft, lines);
    }

    Currency currency() {
        return costsOpen.currency();
    }

    /** What must be paid by today: costs, and everything open on instalments up to today. */
    Money due(LocalDate today) {
        return costsOpen.plus(sum(today, true, OpenInstalment::open));
    }

    Money principalNotDue(LocalDate today) {
        return sum(today, false, OpenInstalment::openPrincipal);
    }

    /**
     * Interest for the days used since the last due date (or the payout) on the principal that is not yet due
     * (民法典 art. 677), never more than the running instalment would have cost.
     */
    Money interestUsed(LocalDate today) {
        Optional<OpenInstalment> running = running(today);
        if (running.isEmpty()) {
            return Money.zero(currency());
        }
        LocalDate from = instalments.stream()
                .filter(line -> line.isDue(today))
                .reduce((first, second) -> second)
                .map(OpenInstalment::dueDate)
                .orElse(disbursedOn);
        return dayCount.interest(principalNotDue(today), apr, from, today, RoundingMode.HALF_UP)
                .min(running.get().interest());
    }

    /** Amount that settles the loan today, before the borrower's advance is taken off. */
    Money payOff(LocalDate today) {
        return due(today).plus(principalNotDue(today)).plus(interestUsed(today));
    }

    /** The instalment of the running period: the first one after today. */
    Optional<OpenInstalment> running(LocalDate today) {
        return instalments.stream().filter(line -> !line.isDue(today)).findFirst();
    }

    /** The oldest instalment that neither payments nor the advance cover; empty when all are. */
    Optional<OpenInstalment> nextDue() {
        return uncovered().map(Uncovered::line);
    }

    /** What is still to come for that instalment, zero when all are covered. */
    Money nextAmount() {
        return uncovered().map(Uncovered::missing).orElse(Money.zero(currency()));
    }

    private Optional<Uncovered> uncovered() {
        Money left = advance.minus(costsOpen.min(advance));
        for (OpenInstalment line : instalments) {
            left = left.minus(line.open());
            if (left.isNegative()) {
                return Optional.of(new Uncovered(line, left.negated()));
            }
        }
        return Optional.empty();
    }

    /** Whole days since the oldest uncovered due date, 0 on it, negative before it (DOMAIN §2). */
    Optional<Long> daysPastDue(LocalDate today) {
        return nextDue().map(line -> today.toEpochDay() - line.dueDate().toEpochDay());
    }

    private Money sum(LocalDate today, boolean due, Function<OpenInstalment, Money> part) {
        return instalments.stream()
                .filter(line -> line.isDue(today) == due)
                .map(part)
                .reduce(Money.zero(currency()), Money::plus);
    }

    private record Uncovered(OpenInstalment line, Money missing) {}
}
