package loanflow.workflow.time;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The thread that moves the demo's clock does not wait for the disk at each of the day's commits: what its database's
 * machine loses when it falls are the last moments, whole transactions in their order, and they are lived again. Every
 * other thread's commit is on the disk when it returns, and so is all that came before it.
 */
@Component
@Profile("demo")
class JdbcLazyCommits implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;
    private volatile @Nullable Thread lazy;

    JdbcLazyCommits(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on for the calling thread, and for no other. */
    void begin() {
        lazy = Thread.currentThread();
    }

    void end() {
        lazy = null;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && Thread.currentThread().equals(lazy)) {
            int unused =
                    jdbc.getObject().sql("set local synchronous_commit = off").update();
        }
    }
}
