package loanflow.portfolio;

import loanflow.servicing.LoanNews;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** A month is over: where its loans stood is written down before anybody looks. */
@Component
class MonthClosedHandler implements InboxHandler {

    private final Portfolio portfolio;

    MonthClosedHandler(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @Override
    public String source() {
        return LoanNews.MONTH_CLOSED;
    }

    @Override
    public Handling handle(InboxMessage message) {
        portfolio.writeClosedMonths();
        return Handling.DONE;
    }
}
