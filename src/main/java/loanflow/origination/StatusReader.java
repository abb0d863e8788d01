package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import loanflow.ledger.LoanIds;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an applicant may see. */
@Component
class StatusReader {

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final JdbcContracts contracts;
    private final JdbcPapers papers;
    private final Notices notices;
    private final Screening screening;
    private final Clock clock;

    StatusReader(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcContracts contracts,
            JdbcPapers papers,
            Notices notices,
            Screening screening,
            Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.contracts = contracts;
        this.papers = papers;
        this.notices = notices;
        this.screening = screening;
        this.clock = clock;
    }

    ApplicationStatus read(Application application) {
        String id = application.id();
        ApplicationState state = application.state();
        List<Reason> reasons = applications.reasonsOf(id);
        return new ApplicationStatus(
                id,
                application.externalReference(),
                state,
                application.amount().major().toPlainString(),
                application.amount().currency().getCurrencyCode(),
                application.termMonths(),
                application.submittedAt(),
                reasons,
                state == ApplicationState.REFUSED ? appealAllowed(reasons) : null,
                state == ApplicationState.UNDER_REVIEW ? stepUpUntil(id) : null,
                state == ApplicationState.PAPERS_REQUIRED ? papers.missing(id) : List.of(),
                offers.latestOf(id).map(Offer::view).orElse(null),
                contracts.liveOf(id).orElse(null),
                notices.of(id),
                state == ApplicationState.ACTIVE ? LoanIds.of(id) : null);
    }

    /** A person looks at every refusal on request, except where the law forbids the relation itself. */
    private static boolean appealAllowed(List<Reason> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("SANCTIONS"));
    }

    private @Nullable OffsetDateTime stepUpUntil(String id) {
        return screening.outcomeOf(id) instanceof ScreeningOutcome.StepUpRequested stepUp
                ? OffsetDateTime.ofInstant(stepUp.until(), clock.getZone())
                : null;
    }
}
