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
import loanflow.money.Instalment;
import loanflow.money.Money;
import loanflow.money.RepaymentSchedule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code loan} and {@code instalment}, one loan at a time. */
@Repository
class JdbcLoans {

    private final JdbcClient jdbc;

    JdbcLoans(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
            insertInstalments(loan.id(), schedule.instalments());
        }
        return isNew;
    }

    private void insertInstalments(String loanId, List<Instalment> lines) {
        int written = jdbc.sql("""
                        insert into instalment (loan_id, number, due_date, principal_fen, interest_fen)
                        select :id, * from unnest(:numbers::int[], :dates::text[]::date[], :principals::bigint[],
                                                  :interests::bigint[])
                        """)
                .param("id", loanId)
                .param("numbers", lines.stream().map(Instalment::number).toArray(Integer[]::new))
                .param(
                        "dates",
                        lines.stream().map(line -> line.dueDate().toString()).toArray(String[]::new))
                .param(
                        "principals",
                        lines.stream().map(line -> line.principal().minor()).toArray(Long[]::new))
                .param(
                        "interests",
                        lines.stream().map(line -> line.interest().minor()).toArray(Long[]::new))
                .update();
        if (written != lines.size()) {
            throw new IllegalStateException("loan " + loanId + ": wrote " + written + " instalments");
        }
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
        Currency currency = loan.principal().currency();
        return new LoanAccount(
                loan.id(),
                loan.apr(),
                loan.dayCount(),
                loan.disbursedOn(),
                loan.costsOpen(),
                loan.advance(),
                jdbc.sql("select * from instalment where loan_id = :id order by number")
                        .param("id", loan.id())
                        .query((row, number) -> instalment(row, currency))
                        .list());
    }

    /** Writes what an allocation changed. */
    void save(LoanAccount before, Allocation allocation, LocalDate today) {
        LoanAccount after = allocation.account();
        for (int i = 0; i < after.instalments().size(); i++) {
            OpenInstalment line = after.instalments().get(i);
            if (!line.equals(before.instalments().get(i)) || allocation.settled()) {
                save(after.loanId(), line, today);
            }
        }
        int unused = jdbc.sql("""
                        update loan set costs_paid_fen = costs_paid_fen + :costs, advance_fen = :advance,
                            next_due = :nextDue, status = :status, closed_on = :closedOn
                         where id = :id
                        """)
                .param("costs", allocation.costs().minor())
                .param("advance", after.advance().minor())
                .param("nextDue", after.nextDue().map(OpenInstalment::dueDate).orElse(null))
                .param("status", (allocation.settled() ? LoanStatus.SETTLED : LoanStatus.ACTIVE).name())
                .param("closedOn", allocation.settled() ? today : null)
                .param("id", after.loanId())
                .update();
    }

    private void save(String loanId, OpenInstalment line, LocalDate today) {
        int unused = jdbc.sql("""
                        update instalment set interest_fen = :interest, principal_paid_fen = :principalPaid,
                            interest_paid_fen = :interestPaid, penalty_paid_fen = :penaltyPaid,
                            fallen_due = fallen_due or :paid,
                            paid_on = coalesce(paid_on, case when :paid then :today::date end)
                         where loan_id = :id and number = :number
                        """)
                .param("interest", line.interest().minor())
                .param("principalPaid", line.principalPaid().minor())
                .param("interestPaid", line.interestPaid().minor())
                .param("penaltyPaid", line.penaltyPaid().minor())
                .param("paid", line.isPaid())
                .param("today", today)
                .param("id", loanId)
                .param("number", line.number())
                .update();
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

    private static Loan loan(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Loan(
                row.getString("id"),
                row.getString("application_id"),
                row.getString("partner_id"),
                row.getString("customer_id"),
                money(row, "principal_fen", currency),
                AnnualRate.bps(row.getLong("apr_bps")),
                row.getInt("days_of_year") == 360 ? DayCount.ACT_360 : DayCount.ACT_365,
                row.getInt("term_months"),
                row.getObject("disbursed_on", LocalDate.class),
                LoanStatus.valueOf(row.getString("status")),
                money(row, "costs_fen", currency).minus(money(row, "costs_paid_fen", currency)),
                money(row, "advance_fen", currency),
                row.getString("stage"),
                row.getString("reminder_tier"),
                row.getObject("reminded_to", OffsetDateTime.class),
                row.getBoolean("set_aside"));
    }

    private static OpenInstalment instalment(ResultSet row, Currency currency) throws SQLException {
        return new OpenInstalment(
                row.getInt("number"),
                row.getObject("due_date", LocalDate.class),
                money(row, "principal_fen", currency),
                money(row, "interest_fen", currency),
                money(row, "penalty_fen", currency),
                money(row, "principal_paid_fen", currency),
                money(row, "interest_paid_fen", currency),
                money(row, "penalty_paid_fen", currency));
    }

    private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return Money.ofMinor(row.getLong(column), currency);
    }
}
