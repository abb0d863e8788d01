package loanflow.servicing.process;

import java.util.Map;
import loanflow.servicing.LoanNews;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** A loan is paid in full: its process ends. */
@Component
class LoanSettledHandler implements InboxHandler {

    private final LoanCorrelation loans;

    LoanSettledHandler(LoanCorrelation loans) {
        this.loans = loans;
    }

    @Override
    public String source() {
        return LoanNews.SETTLED;
    }

    @Override
    public Handling handle(InboxMessage message) {
        LoanNews.News news = LoanNews.read(message);
        return loans.tell(LoanServicingProcess.LOAN_SETTLED, news.loanId(), Map.of());
    }
}
