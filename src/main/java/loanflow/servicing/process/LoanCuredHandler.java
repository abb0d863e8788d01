package loanflow.servicing.process;

import java.util.Map;
import java.util.Objects;
import loanflow.servicing.Arrears;
import loanflow.servicing.ArrearsNews;
import loanflow.servicing.Servicing;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Collection gives a cured loan back: its process plans reminders again, in the tier of the watch period. */
@Component
class LoanCuredHandler implements InboxHandler {

    private final Arrears arrears;
    private final Servicing servicing;
    private final LoanCorrelation loans;

    LoanCuredHandler(Arrears arrears, Servicing servicing, LoanCorrelation loans) {
        this.arrears = arrears;
        this.servicing = servicing;
        this.loans = loans;
    }

    @Override
    public String source() {
        return ArrearsNews.LOAN_CURED;
    }

    @Override
    public Handling handle(InboxMessage message) {
        ArrearsNews.News news = ArrearsNews.read(message);
        String loanId = Objects.requireNonNull(news.loanId());
        arrears.takeBack(loanId, Objects.requireNonNull(news.tier()));
        return servicing
                .stageOf(loanId)
                .map(stage -> loans.tell(
                        LoanServicingProcess.STAGE_CHANGED, loanId, Map.of(LoanServicingProcess.STAGE.name(), stage)))
                .orElse(Handling.DONE);
    }
}
