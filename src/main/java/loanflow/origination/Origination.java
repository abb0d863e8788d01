package loanflow.origination;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who bring applications: takes them in once and tells where they stand. */
@Service
@Transactional
public class Origination {

    private final JdbcApplications applications;
    private final JdbcReferences references;
    private final ApplicationLinks links;
    private final Registrations registrations;
    private final StatusReader status;
    private final OriginationProcesses processes;

    Origination(
            JdbcApplications applications,
            JdbcReferences references,
            ApplicationLinks links,
            Registrations registrations,
            StatusReader status,
            OriginationProcesses processes) {
        this.applications = applications;
        this.references = references;
        this.links = links;
        this.registrations = registrations;
        this.status = status;
        this.processes = processes;
    }

    /** Takes in an application and starts its case; the same reference with the same content does nothing more. */
    public Applied apply(NewApplication request) {
        references.lock(request.partner(), request.externalReference());
        String fingerprint = links.fingerprint(request);
        Optional<JdbcReferences.Known> known = references.find(request.partner(), request.externalReference());
        if (known.isPresent()) {
            return known.get().fingerprint().equals(fingerprint)
                    ? new Applied.Repeated(known.get().id())
                    : new Applied.ReferenceTaken();
        }
        Map<String, Object> signals = SignalCheck.usable(request);
        Optional<String> bad = SignalCheck.bad(request, signals);
        if (bad.isPresent()) {
            return new Applied.BadSignal(bad.get());
        }
        String id = registrations.register(request, fingerprint, signals);
        processes.applicationSubmitted(id);
        return new Applied.Accepted(id);
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
}
