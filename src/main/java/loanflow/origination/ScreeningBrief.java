package loanflow.origination;

import loanflow.customer.CustomerFacts;
import loanflow.customer.Customers;
import loanflow.screening.ScreeningFile;
import org.springframework.stereotype.Component;

/** What screening is told of an application: enough for its work, nothing that identifies. */
@Component
class ScreeningBrief {

    private final Customers customers;

    ScreeningBrief(Customers customers) {
        this.customers = customers;
    }

    ScreeningFile of(Application application) {
        return new ScreeningFile(
                application.id(),
                application.customerId(),
                application.channel().name(),
                application.customerType().name(),
                application.declared().monthlyIncome(),
                links(application, customers.facts(application.customerId(), application.id())),
                application.signals(),
                application.attested(),
                application.submittedAt().toInstant());
    }

    private static ScreeningFile.Links links(Application application, CustomerFacts customer) {
        Application.Links links = application.links();
        return new ScreeningFile.Links(
                customer.idNumberIndex(),
                customer.phoneIndex(),
                customer.bankCardIndex(),
                links.device(),
                links.ip(),
                links.wifi(),
                links.homeAddress(),
                links.employer(),
                application.salesAgent(),
                customer.contacts().stream()
                        .map(CustomerFacts.NamedContact::phoneIndex)
                        .toList());
    }
}
