package loanflow.origination;

import java.time.OffsetDateTime;
import java.util.List;
import loanflow.money.Money;
import loanflow.pricing.CustomerType;
import org.jspecify.annotations.Nullable;

/**
 * What staff see of an application at once: nothing in it is personal.
 *
 * @param timeline each change of state with its cause, the oldest first
 * @param papers how many papers came
 */
public record CaseFile(ApplicationStatus status, Facts facts, List<Step> timeline, long papers) {

    public CaseFile {
        timeline = List.copyOf(timeline);
    }

    /** How the application came to us and what it says of income, work and home. */
    public record Facts(
            String partner,
            Channel channel,
            CustomerType customerType,
            Repayment repayment,
            Purpose purpose,
            @Nullable String salesAgent,
            @Nullable String lenderType,
            Money monthlyIncome,
            @Nullable Money existingMonthlyDebt,
            int monthsEmployed,
            int socialSecurityMonths,
            int monthsAtAddress) {

        static Facts of(Application application) {
            Declared declared = application.declared();
            return new Facts(
                    application.partner(),
                    application.channel(),
                    application.customerType(),
                    application.repayment(),
                    application.purpose(),
                    application.salesAgent(),
                    application.lenderType(),
                    declared.monthlyIncome(),
                    declared.existingMonthlyDebt(),
                    declared.monthsEmployed(),
                    declared.socialSecurityMonths(),
                    declared.monthsAtAddress());
        }
    }

    /** A change of state and its cause, a code. */
    public record Step(ApplicationState state, String cause, OffsetDateTime at) {}
}
