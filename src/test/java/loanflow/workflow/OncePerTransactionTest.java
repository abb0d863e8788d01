package loanflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTest {

    private final OncePerTransaction<Integer> once = new OncePerTransaction<>();
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());
    private int reads;

    @Test
    void oneTransactionReadsOnce() {
        transaction.executeWithoutResult(status -> {
            assertThat(read("a")).isEqualTo(1);
            assertThat(read("a")).isEqualTo(1);
            assertThat(read("b")).isEqualTo(2);
        });
    }

    @Test
    void theNextTransactionReadsAgain() {
        transaction.executeWithoutResult(status -> read("a"));
        transaction.executeWithoutResult(status -> assertThat(read("a")).isEqualTo(2));
    }

    @Test
    void whatWasRolledBackIsForgotten() {
        transaction.executeWithoutResult(status -> {
            read("a");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> assertThat(read("a")).isEqualTo(2));
    }

    @Test
    void whatWasChangedIsReadAgain() {
        transaction.executeWithoutResult(status -> {
            read("a");
            once.forget("a");
            assertThat(read("a")).isEqualTo(2);
        });
    }

    @Test
    void outsideOfATransactionNothingIsRemembered() {
        assertThat(read("a")).isEqualTo(1);
        once.forget("a");
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void aTransactionWithinAnotherHasAMemoryOfItsOwn() {
        TransactionTemplate inner = new TransactionTemplate(new NoDatabase());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            read("a");
            inner.executeWithoutResult(own -> assertThat(read("a")).isEqualTo(2));
            assertThat(read("a")).isEqualTo(1);
        });
    }

    private int read(String id) {
        return once.get(id, missing -> ++reads);
    }

    /** Transactions without anything behind them. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return RUNNING.get();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            RUNNING.set(true);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            RUNNING.set(false);
            return true;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            RUNNING.set(true);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            RUNNING.set(false);
        }
    }
}
