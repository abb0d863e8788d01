package loanflow.network;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the relation graph: customers and the things they share, from our own applications only. */
@Service
@Transactional
public class Network {

    private final Relations relations;

    Network(Relations relations) {
        this.relations = relations;
    }

    /** Remembers the things of a customer. What is known keeps the day on which it was first seen. */
    public void connect(String customerId, Purpose purpose, List<Tie> ties, Instant at) {
        relations.add(customerId, purpose, ties, at);
    }

    /** Features at decision time, from what was known then. */
    @Transactional(readOnly = true)
    public FraudFeatures fraudFeaturesOf(String customerId, Instant at) {
        return relations.fraudFeaturesOf(customerId, at);
    }

    /**
     * Makes a customer known as bad, once two persons or the books have shown it; a rule alone never does.
     *
     * @param evidence reference to what proves it, for example the application id; nothing personal
     */
    public void markBad(String customerId, Bad bad, String evidence, Instant since) {
        relations.markBad(customerId, bad, evidence, since);
    }

    /** Why a customer counts as bad. */
    public enum Bad {
        FRAUD,
        WRITE_OFF
    }
}
