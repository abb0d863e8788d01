package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.Underwriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process between approval and answer. */
@Service
@Transactional
public class Offers {

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final JdbcOfferAnswers answers;
    private final OfferClosings closings;
    private final JdbcNotices notices;
    private final OfferReminder reminder;
    private final Underwriting underwriting;
    private final Clock clock;

    Offers(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcOfferAnswers answers,
            OfferClosings closings,
            JdbcNotices notices,
            OfferReminder reminder,
            Underwriting underwriting,
            Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.answers = answers;
        this.closings = closings;
        this.notices = notices;
        this.reminder = reminder;
        this.underwriting = underwriting;
        this.clock = clock;
    }

    /** Offers what underwriting approved; an older offer and its contract are void. */
    public NextStep make(String applicationId) {
        Application application = applications.locked(applicationId);
        if (!(underwriting.outcomeOf(applicationId).orElse(null) instanceof CreditOutcome.Approved approved)) {
            throw new IllegalStateException("offer without approval of application " + applicationId);
        }
        closings.voidAll(applicationId);
        OffsetDateTime now = OffsetDateTime.now(clock);
        offers.insert(Offer.of(UUID.randomUUID().toString(), application, approved, now));
        applications.move(applicationId, ApplicationState.OFFERED, "OFFER_MADE");
        notices.give(applicationId, "OFFER", "您的借款方案已生成，72 小时内有效。", "Your offer is ready and stands for 72 hours.");
        return new NextStep(now.plusHours(Offer.REMIND_AFTER_HOURS), NextStep.Kind.REMIND);
    }

    /** Recalls the open offer once; in the night that waits for the morning, if the offer lives to see it. */
    public NextStep remind(String applicationId) {
        Offer offer = offers.live(applicationId);
        Optional<OffsetDateTime> later = reminder.send(applications.locked(applicationId), offer);
        if (later.isPresent() && later.get().isBefore(offer.expiresAt())) {
            return new NextStep(later.get(), NextStep.Kind.REMIND);
        }
        answers.reminded(applicationId);
        notices.give(applicationId, "OFFER_REMINDER", "您的借款方案即将失效，请及时确认。", "Your offer ends soon.");
        return new NextStep(offer.expiresAt(), NextStep.Kind.EXPIRE);
    }
}
