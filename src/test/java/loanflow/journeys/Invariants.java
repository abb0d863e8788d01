package loanflow.journeys;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for all loans wherever a journey ends (RELIABILITY.md), in SQL that the product does not share. A loan that was changed owes what its events say: that is LoanBooks' to check. */
final class Invariants {

    /** Each selects one line for every breach. */
    private static final List<String> BREACHES = List.of("""
            select 'I1 journal ' || j.id || ' does not balance' from journal j left join journal_entry e on e.journal_id = j.id
             group by j.id, e.currency having coalesce(sum(e.amount_fen), 1) <> 0
            """, """
            select 'I2 loan ' || l.id || ': schedule and ledger differ' from loan l
                      join (select loan_id, sum(principal_fen - principal_paid_fen) principal,
                                   sum(case when fallen_due then interest_fen - interest_paid_fen else 0 end) interest
                              from instalment group by loan_id) i on i.loan_id = l.id
                      left join (select j.loan_id,
                                        sum(case when e.account like 'PRINCIPAL%' then e.amount_fen else 0 end) principal,
                                        sum(case when e.account = 'INTEREST_RECEIVABLE' then e.amount_fen else 0 end) interest
                                   from journal j join journal_entry e on e.journal_id = j.id group by j.loan_id) b
                        on b.loan_id = l.id
                     where l.status in ('ACTIVE', 'SETTLED') and not l.charged_off
                       and (i.principal, i.interest) is distinct from (b.principal, b.interest)
                    """, """
            select 'I3 loan ' || id || ': ' || disbursed || ' + ' || charged || ' - ' || paid || ' is not ' || outstanding
              from (select l.id, l.principal_fen disbursed,
                           (select coalesce(-sum(e.amount_fen), 0) from journal j
                              join journal_entry e on e.journal_id = j.id where j.loan_id = l.id
                               and e.account in ('INTEREST_INCOME', 'INTEREST_SUSPENDED', 'PENALTY_INCOME', 'PENALTY_SUSPENDED',
                                                 'COSTS_RECOVERED')) charged,
                           (select coalesce(sum(r.amount_fen), 0) from repayment r where r.loan_id = l.id)
                               - l.advance_fen paid,
                           (select sum(i.principal_fen - i.principal_paid_fen + i.penalty_fen - i.penalty_paid_fen
                                       + case when i.fallen_due then i.interest_fen - i.interest_paid_fen else 0 end)
                              from instalment i where i.loan_id = l.id) + l.costs_fen - l.costs_paid_fen outstanding
                      from loan l where l.status <> 'RETURNED' and not l.by_events) x
             where disbursed + charged - paid <> outstanding or outstanding < 0
            """, """
            select 'I4 loan ' || l.id || ': instalments do not sum to the contract' from loan l
              join offer o on o.application_id = l.application_id and o.state = 'ACCEPTED'
              join (select loan_id, sum(principal_fen) principal, sum(interest_fen) interest from instalment
                     group by loan_id) i on i.loan_id = l.id
             where not l.by_events and (i.principal <> l.principal_fen or i.principal <> o.amount_fen or i.interest > o.total_interest_fen
                or l.status = 'ACTIVE' and i.interest <> o.total_interest_fen)
            """, """
            select 'I9 loan ' || l.id || ': ' || l.status || ' with ' || count(p.id_) || ' running processes' from loan l
              left join act_hi_procinst p on p.business_key_ = l.id and p.proc_def_key_ = 'loan-servicing'
                    and p.end_time_ is null
             group by l.id having count(p.id_) <> case when l.status = 'ACTIVE' then 1 else 0 end
            """);

    private Invariants() {}

    /** What is wrong; empty when nothing is. */
    static List<String> broken(JdbcClient jdbc) {
        return BREACHES.stream()
                .flatMap(sql -> jdbc.sql(sql).query(String.class).list().stream())
                .toList();
    }
}
