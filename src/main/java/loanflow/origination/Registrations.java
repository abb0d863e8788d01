package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import loanflow.customer.Consents;
import loanflow.customer.Customers;
import loanflow.customer.PersonalData;
import loanflow.pricing.CustomerType;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Component;

/** Writes down a new application and who sent it. */
@Component
class Registrations {

    private final JdbcNewApplications applications;
    private final ApplicationLinks links;
    private final Customers customers;
    private final Consents consents;
    private final Servicing servicing;
    private final Clock clock;

    Registrations(
            JdbcNewApplications applications,
            ApplicationLinks links,
            Customers customers,
            Consents consents,
            Servicing servicing,
            Clock clock) {
        this.applications = applications;
        this.links = links;
        this.customers = customers;
        this.consents = consents;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** Registers who asks and what he asks for; the answer is the new application's id. */
    String register(NewApplication request, String fingerprint, Map<String, Object> signals) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        PersonalData applicant = request.applicant();
        String customerId;
        if (applicant == null) {
            customerId = customers.refer(request.partner(), request.externalReference());
        } else {
            customerId = customers.register(applicant);
            signals.put("isStudent", request.declared().isStudent());
            signals.put("age", applicant.idNumber().ageOn(now.toLocalDate()));
            signals.put("hourOfDay", now.getHour());
            signals.put("employerHasAgentKeyword", AgentKeywords.in(applicant.employer()));
        }
        Application application =
                Application.of(request, customerId, customerType(customerId, request), signals, links.of(request), now);
        applications.insert(application, fingerprint, request.source());
        String device = application.links().device();
        if (device != null) {
            customers.seenOnDevice(customerId, device);
        }
        customers.nameContacts(customerId, application.id(), request.contacts());
        consents.grant(customerId, application.id(), request.consents());
        return application.id();
    }

    /** Whoever has paid back a loan of ours comes again; a loan that is still open proves nothing yet. */
    private CustomerType customerType(String customerId, NewApplication request) {
        return servicing.historyOf(customerId, request.amount().currency()).settledLoans() > 0
                ? CustomerType.RELOAN
                : CustomerType.NEW;
    }
}
