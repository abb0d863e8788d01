package loanflow.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what one transaction has read, until it ends: several steps of a case often run in one transaction and ask
 * for the same row. Only for what other transactions do not change meanwhile; who changes it in the same transaction
 * has to call {@link #forget}. Outside of a transaction nothing is remembered.
 */
public final class OncePerTransaction<V> {

    /** What was read under this id before in this transaction, else what the function reads now. */
    public V get(String id, Function<String, V> read) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(id);
        }
        return values().computeIfAbsent(id, read);
    }

    public void forget(String id) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            values().remove(id);
        }
    }

    @SuppressWarnings("unchecked") // Only this object binds under itself.
    private Map<String, V> values() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<String, V>) bound;
        }
        Map<String, V> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Binding(fresh));
        return fresh;
    }

    private final class Binding implements TransactionSynchronization {

        private final Map<String, V> values;

        Binding(Map<String, V> values) {
            this.values = values;
        }

        @Override
        public void suspend() {
            unbind();
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, values);
        }

        @Override
        public void afterCompletion(int status) {
            unbind();
        }

        private void unbind() {
            Object unused = TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
