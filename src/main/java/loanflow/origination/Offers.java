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
    private final JdbcContracts contracts;
    private final Notices notices;
    private final OfferReminder reminder;
    private final Underwriting underwriting;
    private final FunderRoom room;
    private final Clock clock;

    Offers(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcContracts contracts,
            Notices notices,
            OfferReminder reminder,
            Underwriting underwriting,
            FunderRoom room,
            Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.contracts = contracts;
        this.notices = notices;
        this.reminder = reminder;
        this.underwriting = underwriting;
        this.room = room;
        this.clock = clock;
    }

    /** Offers what underwriting approved; an older offer and its contract are void. */
    public NextStep make(String applicationId) {
        Application application = applications.locked(applicationId);
        if (!(underwriting.outcomeOf(applicationId).orElse(null) instanceof CreditOutcome.Approved approved)) {
            throw new IllegalStateException("offer without approval of application " + applicationId);
        }
        offers.end(applicationId, "VOID");
        contracts.voidLive(applicationId);
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
        offers.reminded(applicationId);
        notices.give(applicationId, "OFFER_REMINDER", "您的借款方案即将失效，请及时确认。", "Your offer ends soon.");
        return new NextStep(offer.expiresAt(), NextStep.Kind.EXPIRE);
    }

    /** Papers or answer did not come in time: closed without any mark against the customer. */
    public void expire(String applicationId) {
        close(applicationId, "EXPIRED", ApplicationState.EXPIRED, "EXPIRED");
    }

    /** The applicant declined: the funder's room is given back. */
    public void releaseFunder(String applicationId) {
        room.release(applicationId);
    }

    /** The applicant withdrew: whatever exists is void. */
    public void cancel(String applicationId) {
        offers.end(applicationId, "VOID");
        contracts.voidLive(applicationId);
        room.release(applicationId);
    }

    /** The payout was given up for good. */
    public void voidContract(String applicationId) {
        contracts.voidLive(applicationId);
        close(applicationId, "VOID", ApplicationState.CANCELLED, "PAYOUT_CANCELLED");
        notices.give(
                applicationId,
                "CANCELLATION",
                "放款未能完成，合同已作废，您不负任何债务。",
                "The payout could not be made; the contract is void and you owe nothing.");
    }

    private void close(String applicationId, String offerState, ApplicationState state, String cause) {
        offers.end(applicationId, offerState);
        room.release(applicationId);
        applications.move(applicationId, state, cause);
    }
}
