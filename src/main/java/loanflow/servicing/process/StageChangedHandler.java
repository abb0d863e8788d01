package loanflow.servicing.process;

import java.util.Map;
import java.util.Objects;
import loanflow.servicing.LoanNews;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** A loan moved to another stage: its process plans anew. */
@Component
class StageChangedHandler implements InboxHandler {

    private final LoanCorrelation loans;

    StageChangedHandler(LoanCorrelation loans) {
        this.loans = loans;
    }

    @Override
    public String source() {
        return LoanNews.STAGE_CHANGED;
    }

    @Override
    public Handling handle(InboxMessage message) {
        LoanNews.News news = LoanNews.read(message);
        return loans.tell(
                LoanServicingProcess.STAGE_CHANGED,
                news.loanId(),
                Map.of(LoanServicingProcess.STAGE.name(), Objects.requireNonNull(news.stage())));
    }
}
