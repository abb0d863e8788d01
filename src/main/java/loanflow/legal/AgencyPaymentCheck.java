package loanflow.legal;

import java.util.Optional;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Whether a fee may be asked for, and may be paid. The agency is locked from the check to the booking. */
@Component
class AgencyPaymentCheck {

    private final JdbcAgencyMoney money;
    private final JdbcAgencyPayments payments;
    private final JdbcAgencyStandings standings;

    AgencyPaymentCheck(JdbcAgencyMoney money, JdbcAgencyPayments payments, JdbcAgencyStandings standings) {
        this.money = money;
        this.payments = payments;
        this.standings = standings;
    }

    boolean mayAsk(String agencyId, Money amount) {
        return amount.isPositive()
                && amount.compareTo(standings.of(agencyId, amount.currency()).free()) <= 0;
    }

    /** Why this person may not book it as paid by this transfer. */
    Optional<AgencyRule> against(AgencyPayment payment, String reference, String by) {
        if (!payment.waits()) {
            return Optional.of(AgencyRule.NOT_ASKED);
        }
        if (!payment.waitsFor(by)) {
            return Optional.of(AgencyRule.SAME_PERSON);
        }
        boolean unused = money.lock(payment.agencyId());
        if (payments.knows(payment.agencyId(), reference)) {
            return Optional.of(AgencyRule.REFERENCE_USED);
        }
        AgencyStanding standing =
                standings.of(payment.agencyId(), payment.amount().currency());
        // A fee may have been taken back since it was asked for.
        return payment.amount().compareTo(standing.owed()) > 0
                ? Optional.of(AgencyRule.MORE_THAN_OWED)
                : Optional.empty();
    }
}
