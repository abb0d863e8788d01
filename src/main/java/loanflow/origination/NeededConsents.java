package loanflow.origination;

import java.util.EnumSet;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import org.springframework.stereotype.Component;

/** The consents without which nothing may be looked up (征信业管理条例 art. 18), nor the loan be made. */
@Component
class NeededConsents {

    private static final Set<ConsentPurpose> ALWAYS = EnumSet.of(
            ConsentPurpose.BUREAU_QUERY,
            ConsentPurpose.BUREAU_REPORT,
            ConsentPurpose.BANK_ACCOUNT,
            ConsentPurpose.SHARE_FUNDER);

    private final Consents consents;

    NeededConsents(Consents consents) {
        this.consents = consents;
    }

    /** Every consent that this channel needs is in force. */
    boolean areInForce(Application application) {
        Set<ConsentPurpose> needed = EnumSet.copyOf(ALWAYS);
        if (application.channel() == Channel.APP || application.channel() == Channel.WEB) {
            needed.add(ConsentPurpose.FACE);
        }
        return consents.inForce(application.id(), needed);
    }
}
