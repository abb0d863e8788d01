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

    private final JdbcReasons reasons;
    private final JdbcOffers offers;
    private final JdbcContracts contracts;
    private final JdbcWantedPapers papers;
    private final JdbcNotices notices;
    private final Screening screening;
    private final Clock clock;

    StatusReader(
            JdbcReasons reasons,
            JdbcOffers offers,
            JdbcContracts contracts,
            JdbcWantedPapers papers,
            JdbcNotices notices,
            Screening screening,
            Clock clock) {
        this.reasons = reasons;
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
        List<Reason> why = reasons.of(id);
        return new ApplicationStatus(
                id,
                application.externalReference(),
                state,
                application.amount().major().toPlainString(),
                application.amount().currency().getCurrencyCode(),
                application.termMonths(),
                application.submittedAt(),
                why,
                state == ApplicationState.REFUSED ? Reasons.allowAppeal(why) : null,
                state == ApplicationState.UNDER_REVIEW ? stepUpUntil(id) : null,
                state == ApplicationState.PAPERS_REQUIRED ? papers.missing(id) : List.of(),
                offers.latestOf(id).map(OfferView::of).orElse(null),
                contracts.liveOf(id).orElse(null),
                notices.of(id),
                state == ApplicationState.ACTIVE ? LoanIds.of(id) : null);
    }

    private @Nullable OffsetDateTime stepUpUntil(String id) {
        return screening.outcomeOf(id) instanceof ScreeningOutcome.StepUpRequested stepUp
                ? OffsetDateTime.ofInstant(stepUp.until(), clock.getZone())
                : null;
    }
}
