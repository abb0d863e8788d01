package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what we pay agencies: never more than they have earned, and never by one person alone. */
@Service
@Transactional
public class AgencyPayments {

    private final JdbcAgencyMoney money;
    private final JdbcAgencyPayments payments;
    private final AgencyPaymentCheck check;
    private final Ledger ledger;
    private final Clock clock;

    AgencyPayments(
            JdbcAgencyMoney money, JdbcAgencyPayments payments, AgencyPaymentCheck check, Ledger ledger, Clock clock) {
        this.money = money;
        this.payments = payments;
        this.check = check;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Asks that an agency be paid. What is asked for cannot be asked for again, nor be kept back. */
    public AgencyAnswer ask(String agencyId, Money amount, String by) {
        if (!money.lock(agencyId)) {
            return AgencyRule.AGENCY_UNKNOWN.refused();
        }
        if (!check.mayAsk(agencyId, amount)) {
            return AgencyRule.MORE_THAN_OWED.refused();
        }
        String id = UUID.randomUUID().toString();
        payments.ask(id, agencyId, amount, by, OffsetDateTime.now(clock));
        return new AgencyAnswer.Done(id);
    }

    /**
     * Books a payment that another person has made at the bank; told twice it is one.
     *
     * @param reference the transfer as the bank names it
     */
    public AgencyAnswer paid(String id, String reference, String by) {
        return payments.lock(id).map(payment -> paid(payment, reference, by)).orElseGet(AgencyRule.NOT_ASKED::refused);
    }

    /** It is not to be paid: whoever asked may say so too. */
    public AgencyAnswer refuse(String id, String by) {
        if (payments.lock(id).filter(AgencyPayment::waits).isEmpty()) {
            return AgencyRule.NOT_ASKED.refused();
        }
        payments.decide(id, AgencyPayment.State.REFUSED, null, by, OffsetDateTime.now(clock));
        return new AgencyAnswer.Done(id);
    }

    private AgencyAnswer paid(AgencyPayment payment, String reference, String by) {
        if (payment.state() == AgencyPayment.State.PAID && reference.equals(payment.reference())) {
            return new AgencyAnswer.Done(payment.id());
        }
        return check.against(payment, reference, by)
                .<AgencyAnswer>map(AgencyRule::refused)
                .orElseGet(() -> book(payment, reference, by));
    }

    private AgencyAnswer book(AgencyPayment payment, String reference, String by) {
        payments.decide(payment.id(), AgencyPayment.State.PAID, reference, by, OffsetDateTime.now(clock));
        List<Posted> unused = ledger.post(JournalEntry.draft(
                        "agency-paid:" + payment.id(), AgencyAccounts.of(payment.agencyId()), LocalDate.now(clock))
                .move(PostingRule.AGENCY_FEE_PAID, payment.amount())
                .entry());
        return new AgencyAnswer.Done(payment.id());
    }
}
