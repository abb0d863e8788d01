package loanflow.origination;

import java.util.List;
import java.util.Map;
import loanflow.customer.ConsentGiven;
import loanflow.customer.ContactPerson;
import loanflow.customer.PersonalData;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a loan as a partner sends it, checked in form.
 *
 * @param partner client id of the partner
 * @param externalReference the partner's own id of it
 * @param canonicalBody the whole request in one fixed form, to tell a repetition from another request
 * @param product code of the product
 * @param applicant null: the identity stays with the partner, who knows the customer under the external reference
 * @param attested facts that the partner's file says in place of vendors; only in channel PARTNER_FILE
 * @param source campaign or entry page
 */
public record NewApplication(
        String partner,
        String externalReference,
        String canonicalBody,
        Channel channel,
        String product,
        Money amount,
        int termMonths,
        Repayment repayment,
        Purpose purpose,
        String source,
        @Nullable String salesAgent,
        @Nullable PersonalData applicant,
        Declared declared,
        List<ContactPerson> contacts,
        List<ConsentGiven> consents,
        Signals signals,
        Map<String, Object> attested) {

    public NewApplication {
        contacts = List.copyOf(contacts);
        consents = List.copyOf(consents);
        attested = Map.copyOf(attested);
    }

    @Override
    public String toString() {
        return "NewApplication[" + partner + ", " + externalReference + "]";
    }

    /** What the applicant says of income, work and home; a month each, durations in whole months. */
    public record Declared(
            Money monthlyIncome,
            @Nullable Money existingMonthlyDebt,
            int monthsEmployed,
            int socialSecurityMonths,
            int monthsAtAddress,
            boolean isStudent) {}
}
