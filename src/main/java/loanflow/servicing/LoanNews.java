package loanflow.servicing;

import java.util.List;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a loan's process what became of the loan. Through the inbox and not at once: a timer of the process that runs
 * at this moment would otherwise roll back the payment.
 */
@Component
class LoanNews {

    static final String SETTLED = "loan-settled";
    static final String STAGE_CHANGED = "loan-stage-changed";

    private final JdbcClient jdbc;
    private final Inbox inbox;

    LoanNews(JdbcClient jdbc, Inbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    void settled(String loanId) {
        boolean unused = inbox.receive(new InboxMessage(SETTLED, loanId, "{\"loanId\":\"" + loanId + "\"}"));
    }

    /** Stage changes that nobody has told yet, each once. */
    int tellStageChanges(LoanRange loans) {
        List<InboxMessage> untold = jdbc.sql(
                        """
                        update stage_change set told = true
                         where not told and loan_id >= :from and loan_id < :before
                        returning loan_id, business_date, to_stage
                        """)
                .param("from", loans.from())
                .param("before", loans.before())
                .query((row, number) -> new InboxMessage(
                        STAGE_CHANGED,
                        row.getString("loan_id") + ":" + row.getString("business_date") + ":"
                                + row.getString("to_stage"),
                        "{\"loanId\":\"" + row.getString("loan_id") + "\",\"stage\":\"" + row.getString("to_stage")
                                + "\"}"))
                .list();
        untold.forEach(message -> {
            boolean unused = inbox.receive(message);
        });
        return untold.size();
    }
}
