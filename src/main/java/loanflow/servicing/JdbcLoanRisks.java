package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables remember of a loan's class, watch and limitation. */
@Repository
class JdbcLoanRisks {

    private final JdbcClient jdbc;

    JdbcLoanRisks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> standing(Loan loan) {
        return jdbc.sql("select * from loan_standing where loan_id = :id")
                .param("id", loan.id())
                .query((row, number) -> new Standing(
                        AssetClass.valueOf(row.getString("asset_class")),
                        row.getInt("ifrs9_stage"),
                        row.getInt("provision_bps"),
                        Money.ofMinor(
                                row.getLong("interest_fen") + row.getLong("penalty_fen"),
                                loan.principal().currency())))
                .optional();
    }

    Optional<LocalDate> watchedUntil(String loanId, LocalDate today) {
        return jdbc.sql(
                        "select max(to_date) from loan_watch where loan_id = :id and from_date <= :today and to_date > :today")
                .param("id", loanId)
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }

    List<LoanRisk.Change> changes(String loanId) {
        return jdbc.sql("select * from class_change where loan_id = :id order by id")
                .param("id", loanId)
                .query((row, number) -> new LoanRisk.Change(
                        row.getObject("business_date", LocalDate.class),
                        AssetClass.valueOf(row.getString("from_class")),
                        AssetClass.valueOf(row.getString("to_class")),
                        row.getInt("from_stage"),
                        row.getInt("to_stage")))
                .list();
    }

    List<Interruption> interruptions(String loanId) {
        return jdbc.sql("""
                        select kind, on_date, evidence from limitation_event where loan_id = :id
                        union all select 'PAYMENT', received_on, payment_reference from repayment where loan_id = :id
                        order by on_date, kind
                        """)
                .param("id", loanId)
                .query((row, number) -> new Interruption(
                        Interruption.Kind.valueOf(row.getString("kind")),
                        row.getObject("on_date", LocalDate.class),
                        row.getString("evidence")))
                .list();
    }

    void interrupt(String loanId, Interruption interruption, String by) {
        int unused = jdbc.sql("""
                        insert into limitation_event (loan_id, kind, on_date, evidence, recorded_by)
                        values (:id, :kind, :on, :evidence, :by) on conflict do nothing
                        """)
                .param("id", loanId)
                .param("kind", interruption.kind().name())
                .param("on", interruption.on())
                .param("evidence", interruption.evidence())
                .param("by", by)
                .update();
    }

    /** Where a loan stands that is or was away from home. */
    record Standing(AssetClass assetClass, int ifrs9Stage, int provisionBps, Money suspended) {}
}
