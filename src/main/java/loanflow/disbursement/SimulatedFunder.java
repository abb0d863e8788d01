package loanflow.disbursement;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A funder that answers as it is told to. */
@Component
@Profile("demo")
@ConditionalOnExpression("'${loanflow.payout.funder-url:}' == ''")
class SimulatedFunder implements FunderPort {

    private volatile FunderReply mode = FunderReply.APPROVE;

    void behave(FunderReply how) {
        mode = how;
    }

    @Override
    public FunderReply ask(FunderQuestion question) {
        return mode;
    }
}
