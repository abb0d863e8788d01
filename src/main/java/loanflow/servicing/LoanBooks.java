package loanflow.servicing;

import java.util.List;
import java.util.stream.Stream;
import loanflow.ledger.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks that loans and ledger say the same (invariants I1 to I4, I8), after every test and every end of day. */
@Service
@Transactional(readOnly = true)
public class LoanBooks {

    /** Loans that were booked on since the last seal. What was sealed was checked before, and its seal keeps it. */
    private static final String TOUCHED = """
            with touched as materialized (
                select distinct loan_id from journal
                 where id > (select coalesce(max(to_journal), 0) from journal_seal)),
            """;

    private static final String ALL = "with touched as (select id loan_id from loan), ";

    private static final String DIFFERENCES = """
            booked as (
                select j.loan_id,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'PRINCIPAL'), 0) principal,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'INTEREST_RECEIVABLE'), 0) interest,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'PENALTY_RECEIVABLE'), 0) penalty,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'COSTS_RECEIVABLE'), 0) costs,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'ADVANCE'), 0) advance
                  from touched join journal j using (loan_id) join journal_entry e on e.journal_id = j.id
                 group by j.loan_id),
            owed as (
                select l.id, l.principal_fen, l.status, l.costs_fen - l.costs_paid_fen costs, -l.advance_fen advance,
                       sum(i.principal_fen) scheduled, sum(i.principal_fen - i.principal_paid_fen) principal,
                       sum(case when i.fallen_due then i.interest_fen - i.interest_paid_fen else 0 end) interest,
                       sum(i.penalty_fen - i.penalty_paid_fen) penalty,
                       sum(i.penalty_fen) - l.penalty_booked_fen penalty_unbooked
                  from touched t join loan l on l.id = t.loan_id join instalment i on i.loan_id = l.id group by l.id)
            select case
                     when o.scheduled <> o.principal_fen then 'I4 loan ' || o.id || ' instalments do not sum to principal'
                     when o.penalty_unbooked <> 0 then 'I2 loan ' || o.id || ' penalty is not booked'
                     else 'I2 loan ' || o.id || ' and its ledger differ' end
              from owed o left join booked b on b.loan_id = o.id
             where o.scheduled <> o.principal_fen
                or o.penalty_unbooked <> 0
                or (coalesce(b.principal, 0), coalesce(b.interest, 0), coalesce(b.penalty, 0), coalesce(b.costs, 0),
                    coalesce(b.advance, 0))
                   is distinct from
                   (case when o.status = 'RETURNED' then 0 else o.principal end,
                    case when o.status = 'RETURNED' then 0 else o.interest end,
                    case when o.status = 'RETURNED' then 0 else o.penalty end,
                    case when o.status = 'RETURNED' then 0 else o.costs end, o.advance)
             order by o.id limit 20
            """;

    private static final String SETTLED_WITH_REST = """
            settled as (select l.id from touched t join loan l on l.id = t.loan_id where l.status = 'SETTLED')
            select 'I3 settled loan ' || s.id || ' has something open' from settled s
             where exists (select 1 from instalment i where i.loan_id = s.id
                              and (i.principal_fen > i.principal_paid_fen or i.interest_fen > i.interest_paid_fen
                                or i.penalty_fen > i.penalty_paid_fen))
             order by s.id limit 20
            """;

    private final JdbcClient jdbc;
    private final Books books;

    LoanBooks(JdbcClient jdbc, Books books) {
        this.jdbc = jdbc;
        this.books = books;
    }

    /** What is wrong anywhere, in words with ids; empty when the books are right. */
    public List<String> findings() {
        return findings(books.findings(), ALL);
    }

    /** What is wrong with the loans that were booked on since the last seal: the check of every night. */
    List<String> findingsSinceTheSeal() {
        return findings(books.findingsSinceTheSeal(), TOUCHED);
    }

    private List<String> findings(List<String> ofTheJournal, String touched) {
        return Stream.of(
                        ofTheJournal,
                        jdbc.sql(touched + DIFFERENCES).query(String.class).list(),
                        jdbc.sql(touched + SETTLED_WITH_REST)
                                .query(String.class)
                                .list())
                .flatMap(List::stream)
                .toList();
    }
}
