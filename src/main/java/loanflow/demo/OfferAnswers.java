package loanflow.demo;

import loanflow.demo.JdbcApplicants.Open;
import loanflow.origination.Answer;
import loanflow.origination.Decisions;
import loanflow.origination.OfferView;
import loanflow.origination.Origination;
import loanflow.origination.Withdrawals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people say to an offer and in the cooling-off. */
@Component
@Profile("demo")
class OfferAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(OfferAnswers.class);

    /** Shares of all, each including those before it; the others let the offer lapse, or the cooling-off end. */
    private static final double ACCEPTS = 0.88;

    private static final double DECLINES = 0.94;
    private static final double WAIVES = 0.6;
    private static final double WITHDRAWS = 0.63;

    private static final double ARBITRATION = 0.8;

    private final Origination origination;
    private final Decisions decisions;
    private final Withdrawals withdrawals;

    OfferAnswers(Origination origination, Decisions decisions, Withdrawals withdrawals) {
        this.origination = origination;
        this.decisions = decisions;
        this.withdrawals = withdrawals;
    }

    void decide(Draw draw, Open open, long waited) {
        double decision = draw.of("offer", open.reference(), open.since());
        if (waited < draw.between(0, 2, "thinks", open.reference())) {
            return;
        }
        if (decision < ACCEPTS) {
            OfferView offer = origination.statusOf(open.id()).orElseThrow().offer();
            if (offer != null) {
                boolean clause = draw.happens(ARBITRATION, "arbitration", open.reference());
                said(decisions.accept(open.id(), offer.id(), clause));
            }
        } else if (decision < DECLINES) {
            said(decisions.decline(open.id()));
        }
    }

    void coolOff(Draw draw, Open open, long waited) {
        double decision = draw.of("cooling-off", open.reference());
        if (waited == 0 && decision < WAIVES) {
            said(decisions.waiveCoolingOff(open.id()));
        } else if (waited == 0 && decision < WITHDRAWS) {
            said(withdrawals.withdraw(open.id()));
        }
    }

    private static void said(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            LOG.info("not possible: {}", refused.rule());
        }
    }
}
