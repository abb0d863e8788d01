package loanflow.servicing;

import java.time.LocalDate;
import java.util.Currency;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums up all loans of one customer. */
@Repository
class Histories {

    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OwnHistory of(String customerId, Currency currency, LocalDate today) {
        return jdbc.sql("""
                        select coalesce(sum((select sum(i.principal_fen - i.principal_paid_fen) from instalment i
                                              where i.loan_id = l.id))
                                   filter (where status = 'ACTIVE' and currency = :currency), 0) open_fen,
                               count(*) loans,
                               count(*) filter (where status = 'SETTLED') settled,
                               coalesce(max(:today::date - next_due) filter (where status = 'ACTIVE'), 0) past_due,
                               coalesce(max(greatest(max_days_past_due,
                                                     case when status = 'ACTIVE' then :today::date - next_due end))
                                   filter (where closed_on is null or closed_on > :today::date - interval '24 months'),
                                   0) worst
                          from loan l where customer_id = :customer and status <> 'RETURNED'
                        """)
                .param("customer", customerId)
                .param("currency", currency.getCurrencyCode())
                .param("today", today)
                .query((row, number) -> new OwnHistory(
                        Money.ofMinor(row.getLong("open_fen"), currency),
                        row.getInt("loans"),
                        row.getInt("settled"),
                        Math.max(0, row.getInt("past_due")),
                        Math.max(0, row.getInt("worst"))))
                .single();
    }

    RenewalFacts renewalFacts(Loan settled, LocalDate today) {
        return jdbc.sql("""
                        select coalesce(bool_or(status = 'ACTIVE' and next_due < :today::date), false) overdue,
                               count(*) filter (where disbursed_on > :today::date - 90) drawdowns,
                               coalesce(max(max_days_past_due) filter (
                                   where closed_on is null or closed_on > :today::date - interval '12 months'), 0) worst,
                               count(*) filter (where status = 'SETTLED' and max_days_past_due <= 3) on_time,
                               (select outcome from loan_observation where loan_id = :loan) observation
                          from loan where customer_id = :customer and status <> 'RETURNED'
                        """)
                .param("customer", settled.customerId())
                .param("loan", settled.id())
                .param("today", today)
                .query((row, number) -> new RenewalFacts(
                        settled.applicationId(),
                        settled.principal(),
                        row.getBoolean("overdue"),
                        row.getInt("drawdowns"),
                        row.getInt("worst"),
                        row.getInt("on_time"),
                        row.getString("observation")))
                .single();
    }
}
