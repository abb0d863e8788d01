package loanflow.origination;

import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.customer.Revealed;
import loanflow.customer.Reveals;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the next application of a known customer: the person comes from the vault, everything else is asked anew. */
@Service
@Transactional
public class Renewing {

    private final JdbcApplications applications;
    private final JdbcHumanReviews people;
    private final Origination origination;
    private final Reveals reveals;
    private final Consents consents;
    private final JdbcNotices notices;

    Renewing(
            JdbcApplications applications,
            JdbcHumanReviews people,
            Origination origination,
            Reveals reveals,
            Consents consents,
            JdbcNotices notices) {
        this.applications = applications;
        this.people = people;
        this.origination = origination;
        this.reveals = reveals;
        this.consents = consents;
        this.notices = notices;
    }

    /** Whether the person of this application is in our vault. */
    @Transactional(readOnly = true)
    public boolean possible(String applicationId) {
        return applications
                .find(applicationId)
                .filter(application -> application.attested().isEmpty())
                .isPresent();
    }

    /** Tells the customer of the next loan, where he agreed to be told (PIPL art. 24). */
    public void invite(String applicationId, Money limit) {
        if (consents.inForce(applicationId, Set.of(ConsentPurpose.MARKETING))) {
            String amount =
                    limit.major().toPlainString() + " " + limit.currency().getCurrencyCode();
            notices.give(
                    applicationId,
                    "RENEWAL_INVITATION",
                    "您已结清，30 天内可申请新的借款，最高 " + amount + "。",
                    "You have paid back in full and may ask for a new loan of up to " + amount + " within 30 days.");
        }
    }

    /**
     * Applies again. It is screened, admitted, priced and capped like every application; consents are those given now.
     *
     * @param fastLane false: people decide it
     */
    public Applied renew(String earlierApplicationId, RenewalWish wish, boolean fastLane) {
        Application earlier = applications.locked(earlierApplicationId);
        Revealed known = reveals.open(
                earlier.customerId(), earlierApplicationId, "origination", "the customer asks for the next loan");
        Applied applied = origination.apply(wish.asApplication(earlier, known));
        if (!fastLane && applied instanceof Applied.Accepted accepted) {
            people.demand(accepted.applicationId());
        }
        return applied;
    }
}
