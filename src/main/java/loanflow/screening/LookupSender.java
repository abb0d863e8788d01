package loanflow.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.customer.Customers;
import loanflow.customer.PersonalData;
import loanflow.screening.LookupAnswer.Unavailable;
import loanflow.screening.LookupAnswer.Why;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Sends a round of questions. Identifiers are read from the vault now, and only when the consent is still in force. */
@Component
class LookupSender implements OutboxHandler {

    private final Screenings screenings;
    private final Customers customers;
    private final Consents consents;
    private final VendorRound vendors;

    LookupSender(Screenings screenings, Customers customers, Consents consents, VendorRound vendors) {
        this.screenings = screenings;
        this.customers = customers;
        this.consents = consents;
        this.vendors = vendors;
    }

    @Override
    public String kind() {
        return Questions.KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        Round round = FactsJson.read(message.body(), Round.class);
        RoundAnswers answers = new RoundAnswers(round.applicationId(), answers(round));
        return new Delivery.Answered(new InboxMessage(Questions.KIND, message.key(), FactsJson.write(answers)));
    }

    private List<VendorAnswer> answers(Round round) {
        List<FactSource> allowed = allowed(round);
        List<VendorAnswer> answers = new ArrayList<>();
        round.vendors().stream()
                .filter(vendor -> !allowed.contains(vendor))
                .forEach(vendor -> answers.add(VendorAnswer.of(vendor, new Unavailable(Why.NO_CONSENT))));
        if (!allowed.isEmpty()) {
            answers.addAll(asked(round, allowed));
        }
        return answers;
    }

    private List<VendorAnswer> asked(Round round, List<FactSource> allowed) {
        KnownFacts known = screenings.knownOf(round.applicationId());
        PersonalData subject =
                customers.reveal(known.customerId(), "screening", "vendor look-up for " + round.applicationId());
        return vendors.ask(
                allowed,
                vendor -> new LookupRequest(
                        vendor, round.keyOf(vendor), subject, known.declaredIncomeFen(), round.livenessReference()));
    }

    private List<FactSource> allowed(Round round) {
        Set<ConsentPurpose> agreed = consents.inForce(round.applicationId());
        if (!agreed.contains(ConsentPurpose.BUREAU_QUERY)) {
            return List.of();
        }
        boolean face = agreed.contains(ConsentPurpose.FACE);
        return round.vendors().stream()
                .filter(vendor -> face || !vendor.looksAtFaces())
                .toList();
    }
}
