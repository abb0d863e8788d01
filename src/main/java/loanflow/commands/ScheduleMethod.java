package loanflow.commands;

import loanflow.money.RepaymentMethod;
import loanflow.shortterm.InterestMethod;

/** The methods of {@code schedule}. */
enum ScheduleMethod {
    EQUAL_INSTALMENTS,
    EQUAL_PRINCIPAL,
    INTEREST_FIRST,
    FLAT,
    SINGLE_PAYMENT,
    ACTUARIAL,
    ADD_ON;

    boolean isByTheDay() {
        return this == ACTUARIAL || this == ADD_ON;
    }

    InterestMethod interestMethod() {
        return InterestMethod.valueOf(name());
    }

    RepaymentMethod repaymentMethod() {
        return RepaymentMethod.valueOf(name());
    }
}
