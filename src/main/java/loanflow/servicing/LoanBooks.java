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

    private static final String DIFFERENCES = """
            with booked as (
                select j.loan_id,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'PRINCIPAL'), 0) principal,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'INTEREST_RECEIVABLE'), 0) interest,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'PENALTY_RECEIVABLE'), 0) penalty,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'COSTS_RECEIVABLE'), 0) costs,
                       coalesce(sum(e.amount_fen) filter (where e.account = 'ADVANCE'), 0) advance
                  from journal j join journal_entry e on e.journal_id = j.id group by j.loan_id),
            owed as (
                select l.id, l.principal_fen, l.status, l.costs_fen - l.costs_paid_fen costs, -l.advance_fen advance,
                       sum(i.principal_fen) scheduled, sum(i.principal_fen - i.principal_paid_fen) principal,
                       sum(case when i.fallen_due then i.interest_fen - i.interest_paid_fen else 0 end) interest,
                       sum(i.penalty_fen - i.penalty_paid_fen) penalty,
                       sum(i.penalty_fen) - l.penalty_booked_fen penalty_unbooked
                  from loan l join instalment i on i.loan_id = l.id group by l.id)
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

    private final JdbcClient jdbc;
    private final Books books;

    LoanBooks(JdbcClient jdbc, Books books) {
        this.jdbc = jdbc;
        this.books = books;
    }

    /** What is wrong, in words with ids; empty when the books are right. */
    public List<String> findings() {
        return Stream.of(books.findings(), differences(), settledWithRest())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> differences() {
        return jdbc.sql(DIFFERENCES).query(String.class).list();
    }

    private List<String> settledWithRest() {
        return jdbc.sql("""
                        select 'I3 settled loan ' || l.id || ' has something open' from loan l
                         where l.status = 'SETTLED' and exists (
                            select 1 from instalment i where i.loan_id = l.id
                               and (i.principal_fen > i.principal_paid_fen or i.interest_fen > i.interest_paid_fen
                                 or i.penalty_fen > i.penalty_paid_fen))
                         order by l.id limit 20
                        """).query(String.class).list();
    }
}
