package loanflow.screening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loanflow.customer.CustomerFacts;
import loanflow.customer.ListHits;
import loanflow.customer.Lists;
import loanflow.network.FraudFeatures;
import loanflow.network.Network;
import org.springframework.stereotype.Component;

/** What our own tables say of an application: windows, relation graph, lists, own history. */
@Component
class Counting {

    private final Velocity velocity;
    private final Network network;
    private final Lists lists;

    Counting(Velocity velocity, Network network, Lists lists) {
        this.velocity = velocity;
        this.network = network;
        this.lists = lists;
    }

    Map<String, Object> countersOf(KnownFacts application) {
        Map<String, Object> counters = new HashMap<>(velocity.countsOf(application));
        addContacts(counters, application);
        addNetwork(counters, network.fraudFeaturesOf(application.customerId(), application.appliedAt()));
        addLists(counters, application);
        return counters;
    }

    private static void addContacts(Map<String, Object> counters, KnownFacts application) {
        if (application.links().phone() == null) {
            // The person stays with the partner, who named no contacts: unknown, not wrong.
            return;
        }
        Set<String> contacts = new HashSet<>(application.links().contactPhones());
        put(counters, Fact.CONTACTS_DISTINCT, contacts.size());
        put(
                counters,
                Fact.CONTACT_IS_APPLICANT_PHONE,
                contacts.contains(application.links().phone()));
    }

    private static void addNetwork(Map<String, Object> counters, FraudFeatures features) {
        put(counters, Fact.GRAPH_BAD_1_HOP, features.bad1Hop());
        put(counters, Fact.GRAPH_NEIGHBOURS_2_HOP, features.neighbours2Hop());
        put(counters, Fact.GRAPH_BAD_RATE_2_HOP, features.badRate2Hop());
        put(counters, Fact.COMPONENT_SIZE_7D, features.componentSize7d());
        put(counters, Fact.CONTACT_OF_BAD_CUSTOMERS, features.contactOfBads());
    }

    /** A hit on our own list counts whatever a vendor says; no hit does not stand in for a vendor that is silent. */
    private void addLists(Map<String, Object> counters, KnownFacts application) {
        ListHits hits = lists.hitsOf(new CustomerFacts(
                application.customerId(),
                application.links().idNumber(),
                application.links().phone(),
                application.links().bankCard(),
                List.of()));
        put(counters, Fact.OWN_WRITE_OFF_EVER, hits.ownWriteOffEver());
        put(counters, Fact.OWN_FRAUD_EVER, hits.ownFraudEver());
        if (hits.blacklistHit() != null) {
            put(counters, Fact.BLACKLIST_HIT, hits.blacklistHit());
        }
        putIfTrue(counters, Fact.GREYLIST_HIT, hits.greylistHit());
        putIfTrue(counters, Fact.SANCTIONS_HIT, hits.sanctionsHit());
        putIfTrue(
                counters,
                Fact.CONTACT_HITS_BLACKLIST,
                lists.anyBlacklisted(application.links().contactPhones()));
    }

    private static void putIfTrue(Map<String, Object> counters, Fact fact, boolean value) {
        if (value) {
            put(counters, fact, true);
        }
    }

    private static void put(Map<String, Object> counters, Fact fact, Object value) {
        counters.put(fact.variable(), value);
    }
}
