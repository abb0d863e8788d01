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

    Ledger(JdbcJournals journals) {
        this.journals = journals;
    }

    /**
     * Books entries in order.
     *
     * @return for each entry whether it is new
     * @throws IllegalStateException when a reference was booked before with other lines: a defect of the caller
     */
    public List<Posted> post(JournalEntry... entries) {
        return Arrays.stream(entries).map(this::postOne).toList();
    }

    /**
     * Takes an entry back by a new one with the same lines the other way round.
     *
     * @throws IllegalArgumentException when nothing was booked under that reference
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
     */
    public int postEach(PostingRule rule, String select, Map<String, ?> parameters) {
        return journals.insertEach(rule, select, parameters);
    }

    /**
     * Books entries of several movements in one statement: all rows of one reference are one entry. References that are
     * there already are left out.
     *
     * @param select trusted SQL that gives {@code reference, loan_id, business_date, currency, rule, amount_fen <> 0}; the
     *     rule by its name, a negative amount takes back that much of it
     * @return number of new entries
     */
    public int postMoves(String select, Map<String, ?> parameters) {
        return journals.insertMoves(select, parameters);
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

    /** Sum of a loan's lines per account that was ever used. */
    @Transactional(readOnly = true)
    public Map<Account, Money> balances(String loanId) {
        return journals.balances(loanId);
    }

    /** What stands on a loan by part: the sum of all accounts with one {@link Account#home()}, under that account. */
    @Transactional(readOnly = true)
    public Map<Account, Money> balancesByPart(String loanId) {
        Map<Account, Money> parts = new EnumMap<>(Account.class);
        journals.balances(loanId).forEach((account, balance) -> parts.merge(account.home(), balance, Money::plus));
        return parts;
    }

    /** All entries of a loan in the order in which they were booked. */
    @Transactional(readOnly = true)
    public List<JournalEntry> entries(String loanId) {
        return journals.ofLoan(loanId);
    }

    private Posted postOne(JournalEntry entry) {
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
