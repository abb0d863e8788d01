package loanflow.origination.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Map;
import loanflow.customer.ConsentGiven;
import loanflow.customer.ContactPerson;
import loanflow.customer.MobilePhone;
import loanflow.money.Money;
import loanflow.origination.NewApplication;
import loanflow.origination.Signals;
import loanflow.pricing.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translates a checked request into the language of the module. */
@Component
class Requests {

    private final ObjectMapper mapper;

    Requests(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    NewApplication application(String partner, ApplyRequest request) {
        ApplyRequest.Declared declared = request.declared();
        return new NewApplication(
                partner,
                request.externalReference(),
                canonical(request),
                request.channel(),
                Product.HOUSE,
                money(request.amount()),
                request.termMonths(),
                request.repayment(),
                request.purpose(),
                request.source(),
                request.salesAgent(),
                request.applicant().person(),
                new NewApplication.Declared(
                        money(declared.monthlyIncome()),
                        optional(declared.existingMonthlyDebt()),
                        declared.monthsEmployed(),
                        declared.socialSecurityMonths(),
                        declared.monthsAtAddress(),
                        declared.isStudent()),
                request.contacts().stream()
                        .map(contact ->
                                new ContactPerson(contact.name(), contact.relation(), new MobilePhone(contact.phone())))
                        .toList(),
                request.consents().stream()
                        .map(consent -> new ConsentGiven(consent.purpose(), consent.version()))
                        .toList(),
                request.signals() == null ? Signals.NONE : request.signals(),
                Map.of());
    }

    private static @Nullable Money optional(@Nullable String amount) {
        return amount == null ? null : money(amount);
    }

    private static Money money(String amount) {
        return Money.of(new BigDecimal(amount), Money.CNY);
    }

    /** The same request in the same form, whatever the order and spacing of its JSON. */
    private String canonical(ApplyRequest request) {
        try {
            return mapper.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for a request");
        }
    }
}
