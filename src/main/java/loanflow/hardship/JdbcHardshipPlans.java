package loanflow.hardship;

import java.time.LocalDate;
import java.util.Optional;
import loanflow.workflow.MoneyColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code hardship_plan}; the last one counts. */
@Repository
class JdbcHardshipPlans {

    private final JdbcClient jdbc;

    JdbcHardshipPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String requestId, Plan plan) {
        PlanTerms terms = plan.terms();
        int unused = jdbc.sql("""
                        insert into hardship_plan (request_id, kind, from_due, first_due, more, watch_until, currency,
                            instalment_fen, last_due, affordable, given_up_fen)
                        values (:request, :kind, :from, :first, :more, :until, :currency, :instalment, :last, :affordable,
                            :given)
                        """)
                .param("request", requestId)
                .param("kind", terms.kind().name())
                .param("from", terms.from())
                .param("first", terms.first())
                .param("more", terms.more())
                .param("until", terms.watchUntil())
                .param("currency", plan.instalment().currency().getCurrencyCode())
                .param("instalment", plan.instalment().minor())
                .param("last", plan.lastDue())
                .param("affordable", plan.affordable())
                .param("given", plan.givenUp().minor())
                .update();
    }

    Optional<Plan> latest(String requestId) {
        return jdbc.sql("select * from hardship_plan where request_id = :request order by id desc limit 1")
                .param("request", requestId)
                .query((row, number) -> new Plan(
                        new PlanTerms(
                                OfferKind.valueOf(row.getString("kind")),
                                row.getObject("from_due", LocalDate.class),
                                row.getObject("first_due", LocalDate.class),
                                row.getInt("more"),
                                row.getObject("watch_until", LocalDate.class)),
                        MoneyColumn.of(row, "instalment_fen"),
                        row.getObject("last_due", LocalDate.class),
                        row.getBoolean("affordable"),
                        MoneyColumn.of(row, "given_up_fen")))
                .optional();
    }
}
