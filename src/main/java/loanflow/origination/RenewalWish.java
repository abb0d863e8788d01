package loanflow.origination;

import java.util.List;
import java.util.Map;
import loanflow.customer.ConsentGiven;
import loanflow.customer.Revealed;
import loanflow.money.Money;

/**
 * What a known customer says anew when he asks for the next loan.
 *
 * @param externalReference the partner's own id of the new application
 * @param source what brought him back
 */
public record RenewalWish(
        String externalReference,
        Money amount,
        int termMonths,
        Purpose purpose,
        List<ConsentGiven> consents,
        Signals signals,
        String source) {

    public RenewalWish {
        consents = List.copyOf(consents);
    }

    /** The wish with what is known of the customer from an earlier application; nothing but this is taken over. */
    NewApplication asApplication(Application earlier, Revealed known) {
        return new NewApplication(
                earlier.partner(),
                externalReference,
                "renewal of " + earlier.id() + " " + this,
                earlier.channel(),
                earlier.product(),
                amount,
                termMonths,
                earlier.repayment(),
                purpose,
                source,
                null,
                known.person(),
                earlier.declared().again(),
                known.contacts(),
                consents,
                signals,
                Map.of());
    }
}
