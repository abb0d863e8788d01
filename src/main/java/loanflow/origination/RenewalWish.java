package loanflow.origination;

import java.util.List;
import loanflow.customer.ConsentGiven;
import loanflow.money.Money;

/**
 * What a known customer says anew when he asks for the next loan.
 *
 * @param externalReference the partner's own id of the new application
 */
public record RenewalWish(
        String externalReference,
        Money amount,
        int termMonths,
        Purpose purpose,
        List<ConsentGiven> consents,
        Signals signals) {

    public RenewalWish {
        consents = List.copyOf(consents);
    }
}
