package loanflow.origination;

import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** What the applicant says of income, work and home; a month each, durations in whole months. */
record Declared(
        Money monthlyIncome,
        @Nullable Money existingMonthlyDebt,
        int monthsEmployed,
        int socialSecurityMonths,
        int monthsAtAddress) {

    static Declared of(NewApplication.Declared said) {
        return new Declared(
                said.monthlyIncome(),
                said.existingMonthlyDebt(),
                said.monthsEmployed(),
                said.socialSecurityMonths(),
                said.monthsAtAddress());
    }

    /** The same, taken over into the application for the next loan. */
    NewApplication.Declared again() {
        return new NewApplication.Declared(
                monthlyIncome, existingMonthlyDebt, monthsEmployed, socialSecurityMonths, monthsAtAddress, false);
    }
}
