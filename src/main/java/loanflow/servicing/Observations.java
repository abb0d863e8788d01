package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the observation period (考察期) of a loan: what its first due dates say, and what follows from it. */
@Service
@Transactional
public class Observations {

    private final JdbcObservations observations;
    private final JdbcLoans loans;
    private final Contact contact;
    private final Clock clock;

    Observations(JdbcObservations observations, JdbcLoans loans, Contact contact, Clock clock) {
        this.observations = observations;
        this.loans = loans;
        this.contact = contact;
        this.clock = clock;
    }

    /** What the table is asked. */
    @Transactional(readOnly = true)
    public ObservationSignals signals(String loanId) {
        String customer = loans.find(loanId).orElseThrow().customerId();
        return observations.signals(loanId, LocalDate.now(clock), contact.rests(customer));
    }

    /** A friendly word, once. What the gate puts off is tried at the next look. */
    public void care(String loanId) {
        LocalDate today = LocalDate.now(clock);
        ContactOutcome outcome = contact.touch(new ContactRequest(
                "care:" + loanId + ":" + today,
                loans.find(loanId).orElseThrow().customerId(),
                loanId,
                Channel.SMS,
                ContactPurpose.SERVICE,
                MessageTemplate.CARE_V1,
                Map.of()));
        if (!(outcome instanceof ContactOutcome.Deferred)) {
            observations.touched(loanId, today);
        }
    }

    /** The observation ends; what it came to decides about the loan after this one. */
    public void end(String loanId, ObservationEnd end) {
        observations.end(loanId, end, LocalDate.now(clock));
    }
}
