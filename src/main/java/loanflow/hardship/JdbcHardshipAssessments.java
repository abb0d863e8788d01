package loanflow.hardship;

import java.util.Optional;
import loanflow.workflow.MoneyColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code hardship_assessment}; the last one counts. */
@Repository
class JdbcHardshipAssessments {

    private final JdbcClient jdbc;

    JdbcHardshipAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String requestId, Assessed assessed) {
        Affordability month = assessed.month();
        int unused = jdbc.sql("""
                        insert into hardship_assessment (request_id, finding, currency, income_fen, living_fen, debts_fen,
                            by_whom)
                        values (:request, :finding, :currency, :income, :living, :debts, :by)
                        """)
                .param("request", requestId)
                .param("finding", assessed.finding().name())
                .param("currency", month.income().currency().getCurrencyCode())
                .param("income", month.income().minor())
                .param("living", month.livingCosts().minor())
                .param("debts", month.otherDebts().minor())
                .param("by", assessed.by())
                .update();
    }

    Optional<Assessed> latest(String requestId) {
        return jdbc.sql("select * from hardship_assessment where request_id = :request order by id desc limit 1")
                .param("request", requestId)
                .query((row, number) -> new Assessed(
                        HardshipFinding.valueOf(row.getString("finding")),
                        new Affordability(
                                MoneyColumn.of(row, "income_fen"),
                                MoneyColumn.of(row, "living_fen"),
                                MoneyColumn.of(row, "debts_fen")),
                        row.getString("by_whom")))
                .optional();
    }
}
