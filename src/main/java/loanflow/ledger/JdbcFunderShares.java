package loanflow.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_funder}. */
@Repository
class JdbcFunderShares {

    /** Two nights back: what was booked while the last one ran is not missed. */
    static final String MOVES = """
            select 'funder:' || f.loan_id || ':' || :date::date reference, f.loan_id, :date::date business_date, b.currency,
                   case when d.more > 0 then 'FUNDED' else 'FUNDER_REPAID' end rule, abs(d.more)::bigint amount_fen
              from (select distinct loan_id from journal
                     where id > (select coalesce(max(to_journal), 0) from journal_seal
                                  where business_date < :date::date - 1)) t
              join loan_funder f on f.loan_id = t.loan_id
             cross join lateral (
                select e.currency, coalesce(sum(e.amount_fen) filter (where e.account like 'PRINCIPAL%'), 0) principal,
                       coalesce(-sum(e.amount_fen) filter (where e.account = 'FUNDER_PAYABLE'), 0) payable
                  from journal j join journal_entry e on e.journal_id = j.id where j.loan_id = f.loan_id
                 group by e.currency) b
             cross join lateral (select round(b.principal * f.share_bps / 10000.0) - b.payable more) d
             where d.more <> 0
            """;

    private final JdbcClient jdbc;

    JdbcFunderShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String loanId, String funderId, int shareBps) {
        int unused = jdbc.sql("insert into loan_funder values (:loan, :funder, :share) on conflict do nothing")
                .param("loan", loanId)
                .param("funder", funderId)
                .param("share", shareBps)
                .update();
    }
}
