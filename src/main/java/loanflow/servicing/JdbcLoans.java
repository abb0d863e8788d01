package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.RepaymentSchedule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan}, one loan at a time, together with its {@link JdbcInstalments}. */
@Repository
class JdbcLoans {

    private final JdbcClient jdbc;
    private final JdbcInstalments instalments;

    JdbcLoans(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.instalments = new JdbcInstalments(jdbc);
    }

    /** False when the application has its loan already. */
    boolean insert(Loan loan, AnnualRate penalty, RepaymentSchedule schedule) {
        boolean isNew = jdbc.sql("""
                        insert into loan (id, application_id, partner_id, customer_id, currency, principal_fen, apr_bps,
                            penalty_bps, days_of_year, term_months, disbursed_on, status, penalty_to, next_due, stage,
                            reminder_tier, reminded_to)
                        values (:id, :application, :partner, :customer, :currency, :principal, :apr, :penalty, :days,
                            :term, :on, 'ACTIVE', :on, :nextDue, :stage, :tier, :reminded)
                        on conflict do nothing
                        """)
                        .param("id", loan.id())
                        .param("application", loan.applicationId())
                        .param("partner", loan.partnerId())
                        .param("customer", loan.customerId())
                        .param("currency", loan.principal().currency().getCurrencyCode())
                        .param("principal", loan.principal().minor())
                        .param("apr", loan.apr().toBps())
                        .param("penalty", penalty.toBps())
                        .param("days", loan.dayCount().daysOfYear())
                        .param("term", loan.termMonths())
                        .param("on", loan.disbursedOn())
                        .param("nextDue", schedule.instalments().get(0).dueDate())
                        .param("stage", loan.stage())
                        .param("tier", loan.reminderTier())
                        .param("reminded", loan.remindedTo())
                        .update()
                > 0;
        if (isNew) {
            instalments.insert(loan.id(), schedule.instalments());
        }
        return isNew;
    }

    Optional<Loan> find(String loanId) {
        return jdbc.sql("select * from loan where id = :id")
                .param("id", loanId)
                .query(JdbcLoans::loan)
                .optional();
    }

    /** The loan, locked to the end of the transaction: what happens to one loan happens one after the other. */
    Optional<Loan> lock(String loanId) {
        return jdbc.sql("select * from loan where id = :id for update")
                .param("id", loanId)
                .query(JdbcLoans::loan)
                .optional();
    }

    LoanAccount account(Loan loan) {
        return account(loan, instalments.of(loan.id(), loan.principal().currency()));
    }

    static LoanAccount account(Loan loan, List<OpenInstalment> lines) {
        return new LoanAccount(
                loan.id(), loan.apr(), loan.dayCount(), loan.disbursedOn(), loan.costsOpen(), loan.advance(), lines);
    }

    void close(String loanId, LoanStatus status, LocalDate on) {
        int unused = jdbc.sql("update loan set status = :status, closed_on = :on, next_due = null where id = :id")
                .param("status", status.name())
                .param("on", on)
                .param("id", loanId)
                .update();
    }

    void reminded(String loanId, OffsetDateTime to) {
        int unused = jdbc.sql("update loan set reminded_to = greatest(reminded_to, :to) where id = :id")
                .param("to", to)
                .param("id", loanId)
                .update();
    }

    static Loan loan(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Loan(
                row.getString("id"),
                row.getString("application_id"),
                row.getString("partner_id"),
                row.getString("customer_id"),
                JdbcInstalments.money(row, "principal_fen", currency),
                AnnualRate.bps(row.getLong("apr_bps")),
                row.getInt("days_of_year") == 360 ? DayCount.ACT_360 : DayCount.ACT_365,
                row.getInt("term_months"),
                row.getObject("disbursed_on", LocalDate.class),
                LoanStatus.valueOf(row.getString("status")),
                JdbcInstalments.money(row, "costs_fen", currency)
                        .minus(JdbcInstalments.money(row, "costs_paid_fen", currency)),
                JdbcInstalments.money(row, "advance_fen", currency),
                row.getString("stage"),
                row.getString("reminder_tier"),
                row.getObject("reminded_to", OffsetDateTime.class),
                row.getBoolean("set_aside"),
                row.getBoolean("by_events"));
    }
}
