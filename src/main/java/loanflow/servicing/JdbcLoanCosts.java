package loanflow.servicing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.money.AnnualRate;
import loanflow.money.CashFlow;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a loan really costs, by the tables; {@code loan_cap} and {@code cost_finding}. */
@Repository
class JdbcLoanCosts {

    private final JdbcClient jdbc;

    JdbcLoanCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void cap(String loanId, AnnualRate cap) {
        int unused = jdbc.sql("insert into loan_cap values (:id, :cap) on conflict do nothing")
                .param("id", loanId)
                .param("cap", cap.toBps())
                .update();
    }

    Optional<AnnualRate> capOf(String loanId) {
        return jdbc.sql("select cap_bps from loan_cap where loan_id = :id")
                .param("id", loanId)
                .query(Long.class)
                .optional()
                .map(AnnualRate::bps);
    }

    /**
     * Loans booked on since the last seal that may cost more than their cap; the exact rate is worked out for these few.
     * Within a month a day of penalty is a thirtieth of a month at the cap: only who was late for longer can exceed it,
     * and then only with a line whose penalty is more than the cap on all that is late of it, a month counted as 31
     * days. Of those, everything paid and owed, at the cap's monthly rate, must be worth more than the payout, times
     * counted a little short. A loan that a command has charged further is asked on that day.
     */
    List<String> suspects(LocalDate today, LoanRange loans) {
        return jdbc.sql("""
                        with touched as materialized (
                            select distinct loan_id from journal
                             where not :one and id > (select coalesce(max(to_journal), 0) from journal_seal)
                               and loan_id >= :from and loan_id < :before
                            union select :from where :one)
                        select l.id from touched t join loan l on l.id = t.loan_id join loan_cap c on c.loan_id = l.id
                         cross join lateral (select ln(1 + c.cap_bps / 120000.0) / 30.5 a_day) r
                         where l.status = 'ACTIVE' and not l.set_aside and not l.by_events and l.penalty_booked_fen > 0
                           and l.penalty_to <= :today
                           and greatest(l.max_days_past_due, :today::date - l.next_due) >= 28
                           and exists (select 1 from instalment i where i.loan_id = l.id and i.penalty_basis > 0
                                          and (i.paid_on is not null
                                               or 3720000 * (i.penalty_fen + i.penalty_limited_fen)
                                                  > (i.principal_fen - i.principal_paid_fen
                                                     + i.interest_fen - i.interest_paid_fen)
                                                    * c.cap_bps * (:today::date - i.due_date)))
                           and 1.001 * (
                               (select coalesce(sum((amount_fen - costs_fen) * exp(-r.a_day * (received_on - l.disbursed_on))), 0)
                                  from repayment where loan_id = l.id)
                             + (select coalesce(sum((principal_fen - principal_paid_fen + interest_fen - interest_paid_fen
                                                     + penalty_fen - penalty_paid_fen)
                                        * exp(-r.a_day * (greatest(due_date, :today::date) - l.disbursed_on))), 0)
                                  from instalment where loan_id = l.id)
                             - l.advance_fen) > l.principal_fen
                         order by l.id
                        """)
                .params(JdbcStandings.parameters(today, loans))
                .query(String.class)
                .list();
    }

    /** Loans that were changed and booked on since the last seal: few, and any change may have made them dearer. */
    List<String> changed(LocalDate today, LoanRange loans) {
        return jdbc.sql("""
                        select l.id from loan l join loan_cap c on c.loan_id = l.id
                         where l.by_events and l.status = 'ACTIVE' and not l.set_aside and l.penalty_to <= :today
                           and l.id >= :from and l.id < :before
                           and exists (select 1 from journal j where j.loan_id = l.id
                                          and (:one or j.id > (select coalesce(max(to_journal), 0) from journal_seal)))
                         order by l.id
                        """)
                .params(JdbcStandings.parameters(today, loans))
                .query(String.class)
                .list();
    }

    /**
     * What was paid on the loan, on the days on which it was used: money that came early is the borrower's until then.
     * Every debit of his advance is such a use; what paid costs is taken off.
     */
    List<CashFlow> paid(String loanId, Currency currency) {
        return jdbc.sql("""
                        select j.business_date, sum(e.amount_fen)::bigint amount_fen
                          from journal j join journal_entry e on e.journal_id = j.id
                         where j.loan_id = :id and (e.account = 'ADVANCE' and e.amount_fen > 0
                                                    or e.account = 'COSTS_RECEIVABLE' and e.amount_fen < 0)
                         group by j.business_date having sum(e.amount_fen) > 0 order by j.business_date
                        """)
                .param("id", loanId)
                .query((row, number) -> new CashFlow(
                        row.getObject("business_date", LocalDate.class),
                        Money.ofMinor(row.getLong("amount_fen"), currency)))
                .list();
    }

    /** Lowers the penalty of each line, in their order, and what is booked of it. */
    void giveUp(LoanAccount account, List<Money> shares) {
        for (int i = 0; i < shares.size(); i++) {
            int unused = jdbc.sql("""
                            with line as (
                                update instalment set penalty_fen = penalty_fen - :share,
                                       penalty_limited_fen = penalty_limited_fen + :share
                                 where loan_id = :id and number = :number and :share > 0)
                            update loan set penalty_booked_fen = penalty_booked_fen - :share where id = :id and :share > 0
                            """)
                    .param("share", shares.get(i).minor())
                    .param("id", account.loanId())
                    .param("number", account.instalments().get(i).number())
                    .update();
        }
    }

    void found(String loanId, CostFinding finding) {
        int unused = jdbc.sql("""
                        insert into cost_finding (loan_id, business_date, cap_bps, cost_bps, limited_fen, kept)
                        values (:id, :on, :cap, :cost, :limited, :kept)
                        """)
                .param("id", loanId)
                .param("on", finding.on())
                .param("cap", finding.capBps())
                .param("cost", finding.costBps())
                .param("limited", finding.limited().minor())
                .param("kept", finding.kept())
                .update();
    }

    /** Whether the last finding said the same of the loan, on whatever day. */
    boolean isKnown(String loanId, CostFinding finding) {
        return jdbc.sql("""
                        select coalesce((select (cap_bps, cost_bps, limited_fen, kept) = (:cap, :cost, :limited, :kept)
                                           from cost_finding where loan_id = :id order by id desc limit 1), false)
                        """)
                .param("id", loanId)
                .param("cap", finding.capBps())
                .param("cost", finding.costBps())
                .param("limited", finding.limited().minor())
                .param("kept", finding.kept())
                .query(Boolean.class)
                .single();
    }

    List<CostFinding> findings(String loanId, Currency currency) {
        return jdbc.sql("select * from cost_finding where loan_id = :id order by id")
                .param("id", loanId)
                .query((row, number) -> new CostFinding(
                        row.getObject("business_date", LocalDate.class),
                        row.getLong("cap_bps"),
                        row.getLong("cost_bps"),
                        Money.ofMinor(row.getLong("limited_fen"), currency),
                        row.getBoolean("kept")))
                .list();
    }
}
