package loanflow.legal;

import java.time.Clock;
import java.time.OffsetDateTime;
import loanflow.servicing.PaymentChannel;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to money that agencies receive for us: with it the borrower has paid; the agency holds it until it sends it on. */
@Service
@Transactional
public class AgencyReceipts {

    private final JdbcAgencyMoney money;
    private final Servicing servicing;
    private final Clock clock;

    AgencyReceipts(JdbcAgencyMoney money, Servicing servicing, Clock clock) {
        this.money = money;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** Books it as a payment of the borrower, with the agency's fee; the same reference of an agency once. */
    public AgencyAnswer received(AgencyReceived told, String by) {
        if (!money.lock(told.agencyId())) {
            return AgencyRule.AGENCY_UNKNOWN.refused();
        }
        if (!money.hadClaim(told.agencyId(), told.loanId())) {
            return AgencyRule.NOT_PLACED.refused();
        }
        RepaymentOutcome outcome = servicing.repay(new RepaymentOrder(
                told.loanId(),
                AgencyAccounts.of(told.agencyId()),
                told.amount(),
                told.currency(),
                told.reference(),
                null,
                PaymentChannel.AGENCY));
        if (outcome instanceof RepaymentOutcome.Refused refused) {
            return refused(refused.reason());
        }
        String repayment = ((RepaymentOutcome.Booked) outcome).repaymentId();
        money.received(repayment, told.agencyId(), by, OffsetDateTime.now(clock));
        return new AgencyAnswer.Done(repayment);
    }

    private static AgencyAnswer refused(RepaymentOutcome.Reason reason) {
        if (reason == RepaymentOutcome.Reason.REFERENCE_USED) {
            return AgencyRule.REFERENCE_USED.refused();
        }
        return new AgencyAnswer.Refused(reason.field(), reason.name(), "该款项不能入账 This payment cannot be booked");
    }
}
