package loanflow.origination;

import loanflow.customer.BlindIndexes;
import loanflow.customer.IdentifierKind;
import loanflow.customer.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Blind indexes of what ties an application to others. */
@Component
class ApplicationLinks {

    private final BlindIndexes blind;

    ApplicationLinks(BlindIndexes blind) {
        this.blind = blind;
    }

    Application.Links of(NewApplication request) {
        PersonalData applicant = request.applicant();
        return new Application.Links(
                index(IdentifierKind.DEVICE, request.signals().deviceId()),
                index(IdentifierKind.IP_ADDRESS, request.signals().ipAddress()),
                index(IdentifierKind.WIFI, request.signals().wifiBssid()),
                applicant == null ? null : index(IdentifierKind.HOME_ADDRESS, applicant.homeAddress()),
                applicant == null ? null : index(IdentifierKind.EMPLOYER, applicant.employer()));
    }

    /** Tells a repetition of a request from another request. */
    String fingerprint(NewApplication request) {
        return blind.fingerprint(request.canonicalBody());
    }

    private @Nullable String index(IdentifierKind kind, @Nullable String value) {
        return value == null ? null : blind.of(kind, value);
    }
}
