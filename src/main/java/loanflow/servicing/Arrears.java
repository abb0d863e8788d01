package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a person owes too late, over all loans. Collection reads here; it is told by {@link ArrearsNews}. */
@Service
@Transactional
public class Arrears {

    private final JdbcClient jdbc;
    private final JdbcLoans loans;
    private final Clock clock;

    Arrears(JdbcClient jdbc, JdbcLoans loans, Clock clock) {
        this.jdbc = jdbc;
        this.loans = loans;
        this.clock = clock;
    }

    /** The late loans of a person, the latest first; empty when nothing is late. */
    @Transactional(readOnly = true)
    public List<LateLoan> lateLoansOf(String customerId) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select id from loan
                         where customer_id = :customer and status = 'ACTIVE' and next_due < :today order by next_due, id
                        """).param("customer", customerId).param("today", today).query(String.class).list().stream()
                .map(id -> late(loans.find(id).orElseThrow(), today))
                .toList();
    }

    private LateLoan late(Loan loan, LocalDate today) {
        LoanAccount account = loans.account(loan);
        OpenInstalment oldest = account.nextDue().orElseThrow();
        Money openPrincipal = account.instalments().stream()
                .map(OpenInstalment::openPrincipal)
                .reduce(Money.zero(account.currency()), Money::plus);
        return new LateLoan(
                loan.id(),
                loan.applicationId(),
                today.toEpochDay() - oldest.dueDate().toEpochDay(),
                oldest.dueDate(),
                oldest.number() == 1,
                account.due(today.minusDays(1)).minus(account.advance()).max(Money.zero(account.currency())),
                openPrincipal,
                loan.principal());
    }

    /**
     * How the person has paid so far: instalments that are still open are no history yet, but they count for the worst
     * days. A payout that came back counts as no loan.
     */
    @Transactional(readOnly = true)
    public PaymentBehaviour behaviourOf(String customerId) {
        return jdbc.sql("""
                        with mine as (select * from loan where customer_id = :customer and status <> 'RETURNED'),
                        line as (select i.paid_on - i.due_date late from instalment i join mine m on m.id = i.loan_id
                                  where i.due_date < :today and i.paid_on is not null)
                        select coalesce(:today::date - (select min(disbursed_on) from mine), 0) account_days,
                               coalesce(sum(greatest(late, 0)), 0) late_days,
                               count(*) due, count(*) filter (where late <= 0) on_time,
                               greatest(coalesce(max(late), 0), coalesce((select max(greatest(max_days_past_due, :today::date - next_due)) from mine), 0), 0)
                                   worst
                          from line
                        """)
                .param("customer", customerId)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new PaymentBehaviour(
                        row.getLong("account_days"),
                        row.getLong("late_days"),
                        row.getLong("due"),
                        row.getLong("on_time"),
                        row.getLong("worst")))
                .single();
    }

    /** All that the person ever paid in a currency and that was received up to and including a day. */
    @Transactional(readOnly = true)
    public Money paidUntil(String customerId, Currency currency, LocalDate until) {
        return Money.ofMinor(
                jdbc.sql("""
                        select coalesce(sum(r.amount_fen), 0) from repayment r join loan l on l.id = r.loan_id
                         where l.customer_id = :customer and r.currency = :currency and r.received_on <= :until
                        """)
                        .param("customer", customerId)
                        .param("currency", currency.getCurrencyCode())
                        .param("until", until)
                        .query(Long.class)
                        .single(),
                currency);
    }

    /**
     * Collection gives a cured loan back: its reminders follow the tier in which the case ended, a watch period until
     * the loan is settled (考察期, ENG).
     */
    public void takeBack(String loanId, String tier) {
        int unused = jdbc.sql("update loan set reminder_tier = :tier where id = :id and status = 'ACTIVE'")
                .param("tier", tier)
                .param("id", loanId)
                .update();
    }
}
