package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loanflow.servicing.LoanBooks;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a journey leaves behind, and the invariants that hold wherever it ends (RELIABILITY.md). */
final class Records {

    private final JdbcClient jdbc;
    private final LoanBooks books;
    private final HistoryService history;

    Records(JdbcClient jdbc, LoanBooks books, HistoryService history) {
        this.jdbc = jdbc;
        this.books = books;
        this.history = history;
    }

    /** I1 to I4 and I8 for all loans; I5, I6, I9 for this one. */
    void assertRight(String loan) {
        assertThat(books.findings()).isEmpty();
        assertThat(count("select count(*) from payout where loan_id = ? and state = 'CONFIRMED'", loan))
                .as("I5 exactly one confirmed payout")
                .isOne();
        assertThat(count(
                        "select count(*) from (select e.account, j.business_date from journal j"
                                + " join journal_entry e on e.journal_id = j.id where j.loan_id = ?"
                                + " and e.account in ('INTEREST_INCOME', 'PENALTY_INCOME')"
                                + " group by 1, 2 having count(*) > 1) twice",
                        loan))
                .as("I6 one charge of a kind per loan and date")
                .isZero();
        boolean alive = count("select count(*) from loan where id = ? and status = 'ACTIVE'", loan) == 1;
        assertThat(servicing(loan, true)).as("I9 one process per living loan").isEqualTo(alive ? 1 : 0);
    }

    /** Sum of a loan's lines on an account, fen; debit positive. */
    long balance(String loan, String account) {
        return jdbc.sql("select coalesce(sum(e.amount_fen), 0) from journal j join journal_entry e"
                        + " on e.journal_id = j.id where j.loan_id = ? and e.account = ?")
                .params(loan, account)
                .query(Long.class)
                .single();
    }

    /** What the loan's whole journal sums to. */
    long journalSum(String loan) {
        return count(
                "select coalesce(sum(e.amount_fen), 0) from journal j join journal_entry e"
                        + " on e.journal_id = j.id where j.loan_id = ?",
                loan);
    }

    long servicing(String loan, boolean running) {
        var instances = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("loan-servicing")
                .processInstanceBusinessKey(loan);
        return running ? instances.unfinished().count() : instances.finished().count();
    }

    /** States of all payouts of the loan, first attempt first. */
    List<String> payouts(String loan) {
        return jdbc.sql("select state from payout where loan_id = ? order by attempt")
                .param(loan)
                .query(String.class)
                .list();
    }

    long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
