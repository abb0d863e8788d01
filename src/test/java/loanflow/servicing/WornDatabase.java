package loanflow.servicing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database whose connections die before a statement when it is their turn, and that can be told to forget what
 * protects us: row locks, or that several statements are one transaction. For faults and for negative controls.
 */
final class WornDatabase extends DelegatingDataSource {

    private static final Set<String> OF_TRANSACTIONS =
            Set.of("setAutoCommit", "commit", "rollback", "setSavepoint", "releaseSavepoint");

    private static final Savepoint NOWHERE = new Savepoint() {
        @Override
        public int getSavepointId() {
            return 1;
        }

        @Override
        public String getSavepointName() {
            return "nowhere";
        }
    };

    private final AtomicInteger kills = new AtomicInteger();
    private final BooleanSupplier dies;
    private final UnaryOperator<String> sql;
    private final boolean transactions;

    private WornDatabase(DataSource database, BooleanSupplier dies, UnaryOperator<String> sql, boolean transactions) {
        super(database);
        this.dies = dies;
        this.sql = sql;
        this.transactions = transactions;
    }

    static WornDatabase dyingWhen(DataSource database, BooleanSupplier dies) {
        return new WornDatabase(database, dies, statement -> statement, true);
    }

    /** Every statement is a transaction of its own: what a death leaves half done stays. */
    static WornDatabase dyingWithoutTransactions(DataSource database, BooleanSupplier dies) {
        return new WornDatabase(database, dies, statement -> statement, false);
    }

    /** Rows are read without being locked. */
    static WornDatabase withoutRowLocks(DataSource database) {
        return new WornDatabase(database, () -> false, WornDatabase::unlocked, true);
    }

    private static String unlocked(String statement) {
        return statement.replace(" for update of l", "").replace(" for update", "");
    }

    int kills() {
        return kills.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (!transactions && OF_TRANSACTIONS.contains(method.getName())) {
                        return method.getName().equals("setSavepoint") ? NOWHERE : null;
                    }
                    if (method.getName().equals("prepareStatement")) {
                        if (dies.getAsBoolean()) {
                            die(real);
                        }
                        arguments[0] = sql.apply((String) arguments[0]);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The server's process of this connection ends, and with it whatever was not committed. */
    private void die(Connection connection) throws SQLException {
        kills.incrementAndGet();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pg_backend_pid())");
        }
    }
}
