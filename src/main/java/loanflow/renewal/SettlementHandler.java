package loanflow.renewal;

import loanflow.servicing.LoanNews;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** A loan is paid in full: what may follow it begins. */
@Component
class SettlementHandler implements InboxHandler {

    private final Renewals renewals;

    SettlementHandler(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public String source() {
        return LoanNews.SETTLEMENT_ANNOUNCED;
    }

    @Override
    public Handling handle(InboxMessage message) {
        renewals.open(LoanNews.read(message).loanId());
        return Handling.DONE;
    }
}
