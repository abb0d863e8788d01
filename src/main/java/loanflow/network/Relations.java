package loanflow.network;

import java.time.Instant;
import java.util.List;

/** The relations between customers and things. */
interface Relations {

    void add(String customerId, Purpose purpose, List<Tie> ties, Instant at);

    FraudFeatures fraudFeaturesOf(String customerId, Instant at);

    void markBad(String customerId, Network.Bad bad, String evidence, Instant since);
}
