package loanflow.screening;

import static loanflow.customer.ConsentPurpose.BUREAU_QUERY;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A partner's file has answered in the vendors' place. False without consent: then nothing may be known. */
    boolean takeOver(String applicationId, Map<String, Object> attested) {
        if (!consents.inForce(applicationId).contains(BUREAU_QUERY)) {
            return false;
        }
        lookups.ask(applicationId, FactSource.FIRST_LOOKUPS, clock.instant());
        lookups.answered(
                applicationId,
                FactSource.FIRST_LOOKUPS.stream()
                        .map(vendor -> VendorAnswer.of(vendor, said(vendor, attested)))
                        .toList(),
                clock.instant());
        return true;
    }

    /** What the file says in this vendor's place; silence is an answer without facts. */
    private static LookupAnswer said(FactSource vendor, Map<String, Object> attested) {
        Map<String, Object> facts = new HashMap<>(attested);
        facts.keySet()
                .removeIf(name ->
                        Fact.named(name).filter(fact -> fact.source() == vendor).isEmpty());
        return new LookupAnswer.Facts(facts);
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
