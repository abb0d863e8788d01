package loanflow.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to the chain of seals over the journal. Its heads are published: by API to auditors, and in the log. */
@Service
@Transactional
public class Seals {

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);

    /** What the first seal follows. */
    static final String BEFORE_ALL = "0".repeat(64);

    private static final int JOURNALS_OF_A_BLOCK = 10_000;

    private final JdbcSeals seals;
    private final TransactionTemplate alone;
    private final int blockSize;

    @Autowired
    Seals(JdbcSeals seals, PlatformTransactionManager transactions) {
        this(seals, transactions, JOURNALS_OF_A_BLOCK);
    }

    Seals(JdbcSeals seals, PlatformTransactionManager transactions, int blockSize) {
        this.seals = seals;
        this.blockSize = blockSize;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Seals everything that was booked and is not sealed yet. Writers wait for a moment, not for the hashing. Must not
     * be called in a transaction that has booked something itself.
     *
     * @return the head after it; asked again without new bookings it is the same
     */
    public String seal(LocalDate date) {
        long cut = Objects.requireNonNull(alone.execute(status -> seals.cut()));
        Optional<Seal> last = seals.last();
        long number = last.map(Seal::number).orElse(0L);
        long after = last.map(Seal::toJournal).orElse(0L);
        String head = last.map(Seal::head).orElse(BEFORE_ALL);
        Optional<Long> end = seals.endOfBlock(after, cut, blockSize);
        while (end.isPresent()) {
            seals.insert(++number, date, after, end.get(), head);
            head = seals.last().orElseThrow().head();
            after = end.get();
            end = seals.endOfBlock(after, cut, blockSize);
        }
        LOG.info("The ledger is sealed over {}: {} seals, head {}", date, number, head);
        return head;
    }

    /** The seals of these business dates, both included, in order. */
    @Transactional(readOnly = true)
    public List<Seal> of(LocalDate from, LocalDate to) {
        return seals.of(from, to);
    }

    /** Numbers of the seals whose journals were changed, added to, removed or reordered since; empty when all holds. */
    @Transactional(readOnly = true)
    public List<Long> broken() {
        return seals.broken();
    }

    /** Whether a head that was published once is still part of the chain: else its end was cut off or written anew. */
    @Transactional(readOnly = true)
    public boolean holds(String head) {
        return head.equals(BEFORE_ALL) || seals.holds(head);
    }
}
