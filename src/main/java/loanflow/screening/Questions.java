package loanflow.screening;

import static loanflow.customer.ConsentPurpose.BUREAU_QUERY;

import java.time.Clock;
import java.util.List;
import loanflow.customer.Consents;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/**
 * Writes the questions to vendors in the transaction that needs them. All vendors of one round travel in one outbox
 * message and are asked at the same time; each gets a key of its own that never changes.
 */
@Component
class Questions {

    static final String KIND = "screening-lookups";

    private final Lookups lookups;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    Questions(Lookups lookups, Consents consents, Outbox outbox, Clock clock) {
        this.lookups = lookups;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks nobody without consent: then nothing is known, and that goes to people. */
    void askVendors(String applicationId) {
        lookups.ask(applicationId, FactSource.FIRST_LOOKUPS, clock.instant());
        if (consents.inForce(applicationId).contains(BUREAU_QUERY)) {
            send("first", new Round(applicationId, FactSource.FIRST_LOOKUPS, null));
        }
    }

    void askLiveness(String applicationId, String livenessReference) {
        List<FactSource> liveness = List.of(FactSource.LIVENESS);
        lookups.ask(applicationId, liveness, clock.instant());
        send("liveness", new Round(applicationId, liveness, livenessReference));
    }

    private void send(String name, Round round) {
        outbox.send(new OutboxMessage(KIND, round.applicationId() + ":" + name, FactsJson.write(round)));
    }
}
