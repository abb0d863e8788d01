package loanflow.debit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.contact.Contact;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanStatus;
import loanflow.servicing.PaymentChannel;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One debit from its instruction to its booking. */
@Component
@Transactional
class DebitRun {

    /** Payments by direct debit are told by us, under the debit's key. */
    static final String PAYER = "DIRECT_DEBIT";

    private final JdbcDebits debits;
    private final JdbcMandates mandates;
    private final Servicing servicing;
    private final Contact contact;
    private final Clock clock;

    DebitRun(JdbcDebits debits, JdbcMandates mandates, Servicing servicing, Contact contact, Clock clock) {
        this.debits = debits;
        this.mandates = mandates;
        this.servicing = servicing;
        this.contact = contact;
        this.clock = clock;
    }

    /** What the provider is to be asked. Once it was asked it is asked to the end, whatever changes meanwhile. */
    record Question(String key, String accountToken, Money amount) {}

    /** Looks a last time before the provider is asked: empty when the debit is over, or is no longer to be made. */
    Optional<Question> begin(String key) {
        Debit debit = debits.lock(key).orElseThrow();
        Optional<Mandate> mandate =
                mandates.latest(debit.loanId()).filter(one -> one.id().equals(debit.mandateId()));
        if (debit.state() == Debit.State.INSTRUCTED) {
            String against = against(debit, mandate);
            debits.move(
                    key, against == null ? Debit.State.ASKED : Debit.State.SKIPPED, against, OffsetDateTime.now(clock));
            return against == null ? mandate.map(one -> question(debit, one)) : Optional.empty();
        }
        return debit.state() == Debit.State.ASKED ? mandate.map(one -> question(debit, one)) : Optional.empty();
    }

    /** The money came: it is booked as a payment, once; what the loan takes no more waits for people. */
    void collected(String key) {
        Debit debit = debits.lock(key).orElseThrow();
        if (debit.state() != Debit.State.ASKED) {
            return;
        }
        RepaymentOutcome outcome = servicing.repay(new RepaymentOrder(
                debit.loanId(),
                PAYER,
                debit.amount().major(),
                debit.amount().currency().getCurrencyCode(),
                key,
                null,
                PaymentChannel.DIRECT_DEBIT));
        if (outcome instanceof RepaymentOutcome.Refused refused) {
            debits.move(key, Debit.State.UNBOOKED, refused.reason().name(), OffsetDateTime.now(clock));
        } else {
            debits.move(key, Debit.State.COLLECTED, null, OffsetDateTime.now(clock));
        }
    }

    void refused(String key, String reason) {
        if (debits.lock(key).orElseThrow().state() == Debit.State.ASKED) {
            debits.move(key, Debit.State.FAILED, reason, OffsetDateTime.now(clock));
        }
    }

    private @Nullable String against(Debit debit, Optional<Mandate> mandate) {
        if (mandate.filter(one -> one.revokedAt() == null).isEmpty()) {
            return "MANDATE_REVOKED";
        }
        Optional<LoanPosition> loan = servicing.position(debit.loanId());
        if (loan.filter(one -> one.status() == LoanStatus.ACTIVE).isEmpty()) {
            return "LOAN_CLOSED";
        }
        Optional<JdbcDebits.Due> due = debits.due(debit.loanId(), LocalDate.now(clock));
        if (due.filter(one -> one.fen() >= debit.amount().minor()).isEmpty()) {
            return "LESS_IS_DUE";
        }
        return contact.atRest().contains(due.get().customerId()) ? "CUSTOMER_AT_REST" : null;
    }

    private static Question question(Debit debit, Mandate mandate) {
        return new Question(debit.key(), mandate.accountToken(), debit.amount());
    }
}
