package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import loanflow.customer.BlindIndexes;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.customer.Customers;
import loanflow.customer.IdentifierKind;
import loanflow.customer.PersonalData;
import loanflow.pricing.CustomerType;
import loanflow.screening.ScreeningFile;
import loanflow.servicing.Servicing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who bring applications: takes them in once and tells where they stand. */
@Service
@Transactional
public class Origination {

    private final JdbcApplications applications;
    private final StatusReader status;
    private final Customers customers;
    private final Consents consents;
    private final BlindIndexes blind;
    private final Servicing servicing;
    private final OriginationProcesses processes;
    private final Clock clock;

    Origination(
            JdbcApplications applications,
            StatusReader status,
            Customers customers,
            Consents consents,
            BlindIndexes blind,
            Servicing servicing,
            OriginationProcesses processes,
            Clock clock) {
        this.applications = applications;
        this.status = status;
        this.customers = customers;
        this.consents = consents;
        this.blind = blind;
        this.servicing = servicing;
        this.processes = processes;
        this.clock = clock;
    }

    /** Takes in an application and starts its case; the same reference with the same content does nothing more. */
    public Applied apply(NewApplication request) {
        applications.lockReference(request.partner(), request.externalReference());
        String fingerprint = blind.fingerprint(request.canonicalBody());
        Optional<JdbcApplications.Known> known =
                applications.findByReference(request.partner(), request.externalReference());
        if (known.isPresent()) {
            return known.get().fingerprint().equals(fingerprint)
                    ? new Applied.Repeated(known.get().id())
                    : new Applied.ReferenceTaken();
        }
        Map<String, Object> signals = new TreeMap<>(request.signals().facts());
        if (request.consents().stream().noneMatch(consent -> consent.purpose() == ConsentPurpose.LOCATION)) {
            // Refusing it may not block the service (PIPL art. 16), and what was not agreed to is not used.
            signals.keySet().removeAll(Signals.LOCATION_FACTS);
        }
        for (Map.Entry<String, Object> signal : signals.entrySet()) {
            if (!ScreeningFile.isSignal(request.channel().name(), signal.getKey(), signal.getValue())) {
                return new Applied.BadSignal(signal.getKey());
            }
        }
        for (Map.Entry<String, Object> fact : request.attested().entrySet()) {
            if (!ScreeningFile.isAttestable(request.channel().name(), fact.getKey(), fact.getValue())) {
                return new Applied.BadSignal(fact.getKey());
            }
        }
        return new Applied.Accepted(accept(request, fingerprint, signals));
    }

    /** The partner that sent the application; empty when there is none of this id. */
    @Transactional(readOnly = true)
    public Optional<String> partnerOf(String applicationId) {
        return applications.find(applicationId).map(Application::partner);
    }

    @Transactional(readOnly = true)
    public Optional<ApplicationStatus> statusOf(String applicationId) {
        return applications.find(applicationId).map(status::read);
    }

    private String accept(NewApplication request, String fingerprint, Map<String, Object> signals) {
        String id = UUID.randomUUID().toString();
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
        Application.Links links = links(request);
        applications.insert(
                new Application(
                        id,
                        request.partner(),
                        request.externalReference(),
                        request.channel(),
                        request.product(),
                        customerId,
                        customerType(customerId, request),
                        request.amount(),
                        request.termMonths(),
                        request.repayment(),
                        request.purpose(),
                        request.salesAgent(),
                        new Application.Declared(
                                request.declared().monthlyIncome(),
                                request.declared().existingMonthlyDebt(),
                                request.declared().monthsEmployed(),
                                request.declared().socialSecurityMonths(),
                                request.declared().monthsAtAddress()),
                        signals,
                        request.attested(),
                        links,
                        ApplicationState.SUBMITTED,
                        null,
                        now),
                fingerprint,
                request.source());
        if (links.device() != null) {
            customers.seenOnDevice(customerId, links.device());
        }
        customers.nameContacts(customerId, id, request.contacts());
        consents.grant(customerId, id, request.consents());
        processes.applicationSubmitted(id);
        return id;
    }

    /** Whoever has paid back a loan of ours comes again; a loan that is still open proves nothing yet. */
    private CustomerType customerType(String customerId, NewApplication request) {
        return servicing.historyOf(customerId, request.amount().currency()).settledLoans() > 0
                ? CustomerType.RELOAN
                : CustomerType.NEW;
    }

    private Application.Links links(NewApplication request) {
        PersonalData applicant = request.applicant();
        return new Application.Links(
                index(IdentifierKind.DEVICE, request.signals().deviceId()),
                index(IdentifierKind.IP_ADDRESS, request.signals().ipAddress()),
                index(IdentifierKind.WIFI, request.signals().wifiBssid()),
                applicant == null ? null : index(IdentifierKind.HOME_ADDRESS, applicant.homeAddress()),
                applicant == null ? null : index(IdentifierKind.EMPLOYER, applicant.employer()));
    }

    private @Nullable String index(IdentifierKind kind, @Nullable String value) {
        return value == null ? null : blind.of(kind, value);
    }
}
