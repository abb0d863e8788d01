package loanflow.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the journal. It only grows; the same reference is booked once. */
@Service
@Transactional
public class Ledger {

    private final JdbcJournals journals;
    private final JdbcPostings postings;
    private final ClosedJournal closed;

    Ledger(JdbcJournals journals, JdbcPostings postings, ClosedJournal closed) {
        this.journals = journals;
        this.postings = postings;
        this.closed = closed;
    }

    /**
     * Books entries in order.
     *
     * @return for each entry whether it is new
     * @throws IllegalStateException when a reference was booked before with other lines: a defect of the caller
     * @throws InClosedBooks when a new entry is dated in closed books
     */
    public List<Posted> post(JournalEntry... entries) {
        return Arrays.stream(entries).map(this::postOne).toList();
    }

    /**
     * Takes an entry back by a new one with the same lines the other way round.
     *
     * @param on a day of the open books, however old the entry is
     * @throws IllegalArgumentException when nothing was booked under that reference
     * @throws InClosedBooks when the day is none of the open books
     */
    public Posted reverse(String reference, LocalDate on, String because) {
        JournalEntry entry = journals.find(reference)
                .orElseThrow(() -> new IllegalArgumentException("ledger: nothing booked as " + reference));
        return postOne(entry.reversed("reversal:" + reference, on, because));
    }

    /**
     * Books one entry per row of a query over the caller's own tables, all by the same rule, in one statement: how
     * end of day books a million loans. References that are there already are left out.
     *
     * @param select trusted SQL that gives {@code reference, loan_id, business_date, currency, amount_fen > 0}
     * @param parameters named parameters of the query
     * @return number of new entries
     * @throws InClosedBooks when a new one is dated in closed books: then none is written
     */
    public int postEach(PostingRule rule, String select, Map<String, ?> parameters) {
        LocalDate until = closed.until();
        return written(postings.each(rule, select, parameters, until), until);
    }

    /**
     * Books entries of several movements in one statement: all rows of one reference are one entry. References that are
     * there already are left out.
     *
     * @param select trusted SQL that gives {@code reference, loan_id, business_date, currency, rule, amount_fen <> 0}; the
     *     rule by its name, a negative amount takes back that much of it
     * @return number of new entries
     * @throws InClosedBooks when a new one is dated in closed books: then none is written
     */
    public int postMoves(String select, Map<String, ?> parameters) {
        LocalDate until = closed.until();
        return written(postings.moves(select, parameters, until), until);
    }

    @Transactional(readOnly = true)
    public Optional<JournalEntry> find(String reference) {
        return journals.find(reference);
    }

    /** Sum of all lines of an account: debit positive, credit negative. */
    @Transactional(readOnly = true)
    public Money balance(Account account, Currency currency) {
        return journals.balance(account, currency);
    }

    /** Sum of a loan's lines in one currency per account that was ever used in it. */
    @Transactional(readOnly = true)
    public Map<Account, Money> balances(String loanId, Currency currency) {
        return journals.balances(loanId).getOrDefault(currency, Map.of());
    }

    /**
     * Sum of a loan's lines per account that was ever used.
     *
     * @throws IllegalStateException when the loan has more than one currency: then none of them is the loan
     */
    @Transactional(readOnly = true)
    public Map<Account, Money> balances(String loanId) {
        Map<Currency, Map<Account, Money>> balances = journals.balances(loanId);
        if (balances.size() > 1) {
            throw new IllegalStateException("ledger: " + loanId + " has more than one currency: " + balances.keySet());
        }
        return balances.values().stream().findFirst().orElse(Map.of());
    }

    /**
     * What stands on a loan by part: the sum of all accounts with one {@link Account#home()}, under that account.
     *
     * @throws IllegalStateException when the loan has more than one currency
     */
    @Transactional(readOnly = true)
    public Map<Account, Money> balancesByPart(String loanId) {
        Map<Account, Money> parts = new EnumMap<>(Account.class);
        balances(loanId).forEach((account, balance) -> parts.merge(account.home(), balance, Money::plus));
        return parts;
    }

    /** All entries of a loan in the order in which they were booked. */
    @Transactional(readOnly = true)
    public List<JournalEntry> entries(String loanId) {
        return journals.ofLoan(loanId);
    }

    private static int written(JdbcPostings.Done done, LocalDate closed) {
        if (done.late() != null) {
            throw new InClosedBooks(done.late(), closed);
        }
        return done.count();
    }

    private Posted postOne(JournalEntry entry) {
        // What was booked while its month was open is answered as before.
        if (closed.covers(entry.on()) && journals.find(entry.reference()).isEmpty()) {
            throw new InClosedBooks(entry.reference(), closed.until());
        }
        if (journals.insert(entry)) {
            return Posted.NEW;
        }
        JournalEntry before = journals.find(entry.reference()).orElseThrow();
        if (!before.loanId().equals(entry.loanId()) || !before.postings().equals(entry.postings())) {
            throw new IllegalStateException("ledger: " + entry.reference() + " was booked with other lines");
        }
        return Posted.BEFORE;
    }
}
