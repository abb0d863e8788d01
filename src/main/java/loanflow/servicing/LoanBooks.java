package loanflow.servicing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import loanflow.ledger.Account;
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

    /** Loan by loan through the keys: a join of all sums at once goes wrong when the night made estimates old. */
    private static final String DIFFERENCES = """
            compared as (
                select l.id, case when l.by_events then i.scheduled else l.principal_fen end principal_fen, i.scheduled, i.penalty - l.penalty_booked_fen penalty_unbooked,
                       (b.principal, b.interest, b.penalty, b.costs, b.advance)
                           is distinct from
                           (r.rate * i.principal_open, r.rate * i.interest_open, r.rate * i.penalty_open,
                            r.rate * (l.costs_fen - l.costs_paid_fen), -l.advance_fen) differs,
                       (b.classed, b.in_class, b.interest_suspended, b.penalty_suspended)
                           is distinct from
                           (coalesce(s.principal_fen, 0), coalesce(s.principal_fen, 0), -coalesce(s.interest_fen, 0),
                            -coalesce(s.penalty_fen, 0))
                           or s.moving or s.asset_class <> 'NORMAL' and s.principal_fen <> i.principal_open misplaced
                  from touched t join loan l on l.id = t.loan_id left join loan_standing s on s.loan_id = l.id
                 cross join lateral (select case when l.status in ('ACTIVE', 'SETTLED') and not l.charged_off then 1 else 0 end rate) r
                 cross join lateral (
                    select sum(principal_fen) scheduled, sum(principal_fen - principal_paid_fen) principal_open,
                           sum(case when fallen_due then interest_fen - interest_paid_fen else 0 end) interest_open,
                           sum(penalty_fen) penalty, sum(penalty_fen - penalty_paid_fen) penalty_open
                      from instalment where loan_id = l.id) i
                 cross join lateral (
                    select coalesce(sum(e.amount_fen) filter (where e.account = any(:principal)), 0) principal,
                           coalesce(sum(e.amount_fen) filter (where e.account = any(:principal) and e.account <> 'PRINCIPAL'), 0)
                               classed,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'PRINCIPAL_' || s.asset_class), 0) in_class,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'INTEREST_SUSPENDED'), 0) interest_suspended,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'PENALTY_SUSPENDED'), 0) penalty_suspended,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'INTEREST_RECEIVABLE'), 0) interest,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'PENALTY_RECEIVABLE'), 0) penalty,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'COSTS_RECEIVABLE'), 0) costs,
                           coalesce(sum(e.amount_fen) filter (where e.account = 'ADVANCE'), 0) advance
                      from journal j join journal_entry e on e.journal_id = j.id where j.loan_id = l.id) b)
            select case
                     when scheduled <> principal_fen then 'I4 loan ' || id || ' instalments do not sum to principal'
                     when penalty_unbooked <> 0 then 'I2 loan ' || id || ' penalty is not booked'
                     when differs then 'I2 loan ' || id || ' and its ledger differ'
                     else 'I2 loan ' || id || ' stands on other accounts than those of its class' end
              from compared where scheduled <> principal_fen or penalty_unbooked <> 0 or differs or misplaced
             order by id limit 20
            """;

    private static final String SETTLED_WITH_REST = """
            settled as (select l.id from touched t join loan l on l.id = t.loan_id where l.status = 'SETTLED')
            select 'I3 settled loan ' || s.id || ' has something open' from settled s
             where exists (select 1 from instalment i where i.loan_id = s.id
                              and (i.principal_fen > i.principal_paid_fen or i.interest_fen > i.interest_paid_fen
                                or i.penalty_fen > i.penalty_paid_fen))
             order by s.id limit 20
            """;

    /** A payout that came back was taken out of the ledger with all that followed: there is no account to fold. */
    private static final String CHANGED = """
            changed as (
                select l.id from touched t join loan l on l.id = t.loan_id where l.by_events and l.status <> 'RETURNED')
            select id from changed order by id
            """;

    /** The last allowance is the ledger's; principal by class in it is no sum of loans: loans go on by day. */
    private static final String ALLOWANCE = """
            select 'I10 allowance of ' || a.currency || ' in class ' || a.asset_class || ' is not that of the ledger'
              from (select currency, asset_class, sum(allowance_fen) amount from allowance
                     where business_date = (select max(business_date) from allowance) group by currency, asset_class) a
             cross join lateral (
                select coalesce(-sum(e.amount_fen), 0) amount from journal j join journal_entry e on e.journal_id = j.id
                 where j.loan_id = 'portfolio:' || a.currency || ':' || a.asset_class
                   and e.account = 'LOAN_LOSS_ALLOWANCE') b
             where a.amount <> b.amount
            """;

    private static final String[] PRINCIPAL = Arrays.stream(Account.values())
            .filter(account -> account.home() == Account.PRINCIPAL)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Books books;
    private final FoldedBooks folded;

    LoanBooks(JdbcClient jdbc, Books books, FoldedBooks folded) {
        this.jdbc = jdbc;
        this.books = books;
        this.folded = folded;
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
                        jdbc.sql(touched + DIFFERENCES)
                                .param("principal", PRINCIPAL)
                                .query(String.class)
                                .list(),
                        jdbc.sql(ALLOWANCE).query(String.class).list(),
                        jdbc.sql(touched + SETTLED_WITH_REST)
                                .query(String.class)
                                .list(),
                        folded.findings(
                                jdbc.sql(touched + CHANGED).query(String.class).list()))
                .flatMap(List::stream)
                .toList();
    }
}
