package loanflow.servicing.process;

import java.util.Map;
import loanflow.servicing.LoanNews;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** A payout came back after the loan had begun. */
@Component
class PayoutReturnedHandler implements InboxHandler {

    private final LoanCorrelation loans;

    PayoutReturnedHandler(LoanCorrelation loans) {
        this.loans = loans;
    }

    @Override
    public String source() {
        return LoanNews.PAYOUT_RETURNED;
    }

    @Override
    public Handling handle(InboxMessage message) {
        LoanNews.News news = LoanNews.read(message);
        return loans.tell(LoanServicingProcess.PAYOUT_RETURNED, news.loanId(), Map.of());
    }
}
