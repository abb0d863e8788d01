package loanflow.servicing;

import java.time.LocalDate;
import loanflow.money.Money;

/** An instalment with what has been charged and paid on it. Penalty is charged only on days past its due date. */
record OpenInstalment(
        int number,
        LocalDate dueDate,
        Money principal,
        Money interest,
        Money penalty,
        Money principalPaid,
        Money interestPaid,
        Money penaltyPaid) {

    Money openPrincipal() {
        return principal.minus(principalPaid);
    }

    Money openInterest() {
        return interest.minus(interestPaid);
    }

    Money openPenalty() {
        return penalty.minus(penaltyPaid);
    }

    Money open() {
        return openPrincipal().plus(openInterest()).plus(openPenalty());
    }

    /** Only what is paid in full counts as paid. */
    boolean isPaid() {
        return open().isZero();
    }

    boolean isDue(LocalDate today) {
        return !dueDate.isAfter(today);
    }

    OpenInstalment withInterest(Money used) {
        return new OpenInstalment(number, dueDate, principal, used, penalty, principalPaid, interestPaid, penaltyPaid);
    }

    OpenInstalment withPenalty(Money charged) {
        return new OpenInstalment(
                number, dueDate, principal, interest, charged, principalPaid, interestPaid, penaltyPaid);
    }

    OpenInstalment paid(Money penaltyPart, Money interestPart, Money principalPart) {
        return new OpenInstalment(
                number,
                dueDate,
                principal,
                interest,
                penalty,
                principalPaid.plus(principalPart),
                interestPaid.plus(interestPart),
                penaltyPaid.plus(penaltyPart));
    }
}
