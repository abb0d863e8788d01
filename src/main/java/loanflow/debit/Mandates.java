package loanflow.debit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanStatus;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to mandates: the borrower gives one and takes it back whenever he likes. */
@Service
@Transactional
public class Mandates {

    private final JdbcMandates mandates;
    private final Servicing servicing;
    private final Clock clock;

    Mandates(JdbcMandates mandates, Servicing servicing, Clock clock) {
        this.mandates = mandates;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** What became of a mandate that was given. */
    public enum Given {
        STANDS,
        LOAN_CLOSED,
        CURRENCY_DIFFERS,
        /** Another one stands: it is revoked first. */
        MANDATE_STANDS
    }

    /**
     * Keeps the borrower's consent. A new one after failed debits counts as a new authorisation.
     *
     * @param accountToken the provider's name for the account, never a number
     * @param largest the most that one debit may draw
     * @param consentVersion version of the text that he agreed to
     * @param by who tells us so
     */
    public Given give(String loanId, String accountToken, Money largest, String consentVersion, String by) {
        Optional<LoanPosition> loan = servicing.position(loanId);
        if (loan.filter(one -> one.status() == LoanStatus.ACTIVE).isEmpty()) {
            return Given.LOAN_CLOSED;
        }
        if (!loan.get().principal().currency().equals(largest.currency())) {
            return Given.CURRENCY_DIFFERS;
        }
        Mandate mandate = new Mandate(
                UUID.randomUUID().toString(),
                loanId,
                accountToken,
                largest,
                consentVersion,
                OffsetDateTime.now(clock),
                null);
        return mandates.insert(mandate, by) ? Given.STANDS : Given.MANDATE_STANDS;
    }

    /** From now on nothing is drawn any more; false when none stood. */
    public boolean revoke(String loanId, String by) {
        return mandates.revoke(loanId, by, OffsetDateTime.now(clock));
    }

    /** The one that stands, else the last one. */
    @Transactional(readOnly = true)
    public Optional<Mandate> latest(String loanId) {
        return mandates.latest(loanId);
    }
}
