package loanflow.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.workflow.EngineTables;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/**
 * One fast, forgetful PostgreSQL per test JVM, in memory where the machine has room for it. Every call of
 * {@link #migrated()} gives a database of its own, copied from one that all migrations of Loanflow made.
 */
public final class Postgres {

    /** The user that applications of the tests connect as, without a password: it works on rows only. */
    public static final String APPLICATION = "loanflow_app";

    /** The user that owns the tables. */
    public static final String OWNER = "postgres";

    private static final String TEMPLATE = "loanflow_template";

    /** So many of the databases that tests asked for are kept: older tests have ended. */
    private static final int KEPT = 40;

    private static final Deque<Made> MADE = new ArrayDeque<>();

    private static volatile boolean applicationWasHere;

    private Postgres() {}

    /** A fresh database with every migration applied and no rows but theirs. */
    public static DataSource migrated() {
        String name = copy();
        HikariDataSource pool = pool(url(name), OWNER);
        keep(new Made(name, pool));
        return pool;
    }

    /** The JDBC address of a fresh migrated database, kept as long as the JVM; user {@code postgres}, no password. */
    public static String migratedUrl() {
        return url(copy());
    }

    private static String copy() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        // Half the time of the usual way, which writes every page into the log.
        execute("create database " + name + " template " + Server.TEMPLATE_READY + " strategy file_copy");
        return name;
    }

    private static synchronized void keep(Made made) {
        MADE.addLast(made);
        if (MADE.size() > KEPT) {
            Made oldest = MADE.removeFirst();
            oldest.pool.close();
            execute("drop database " + oldest.name + " with (force)");
        }
    }

    /** The {@link #settings} of an application in this very JVM, whose end the server waits for. */
    static Map<String, Object> settingsHere(String url) {
        applicationWasHere = true;
        return settings(url);
    }

    /** What an application needs to work on a database as one that works on rows, and to migrate it as its owner. */
    public static Map<String, Object> settings(String url) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", "",
                "spring.flyway.url", url,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", "",
                "loanflow.demo.portfolio", "false");
    }

    /** The same as arguments of a command line. */
    public static List<String> arguments(String url) {
        return settings(url).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    /** The JDBC address of a fresh database without any table. */
    public static String emptyUrl() {
        String name = "e" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return url(name);
    }

    /** Connections of a user without a password, kept for a moment: a new one for each statement costs more than most. */
    public static HikariDataSource pool(String url, String user) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    private static String url(String name) {
        // Without a user: whoever connects says who he is.
        return "jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/" + name + "?reWriteBatchedInserts=true";
    }

    private static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Made(String name, HikariDataSource pool) {}

    private static final class Server {

        private static final Path MEMORY = Path.of("/dev/shm");

        /** Some hundred databases of applications, and those that {@link Postgres} keeps. */
        private static final long ROOM = 6L << 30;

        static final EmbeddedPostgres RUNNING = start();

        static final String TEMPLATE_READY = migrateTemplate();

        private static EmbeddedPostgres start() {
            try {
                Path data = place();
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .start();
                // After the applications of the tests, so that they close on a living database; a JVM that never had
                // one would not call its handlers at all.
                SpringApplication.getShutdownHandlers().add(() -> end(data));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    if (!applicationWasHere) {
                        end(data);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path place() throws IOException {
            String prefix = "loanflow-test-postgres";
            return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM
                    ? Files.createTempDirectory(MEMORY, prefix)
                    : Files.createTempDirectory(prefix);
        }

        /** At once and in the background: thousands of small files are deleted while the JVM has gone. */
        private static void end(Path data) {
            try {
                Process unused = new ProcessBuilder(
                                "sh",
                                "-c",
                                "pid=$(head -1 \"$0/postmaster.pid\"); kill -INT $pid;"
                                        + " for n in $(seq 50); do kill -0 $pid && sleep 0.2 || break; done; rm -rf \"$0\"",
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String migrateTemplate() {
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + APPLICATION + " login");
                statement.execute("create database " + TEMPLATE);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Flyway.configure()
                    .dataSource(RUNNING.getDatabase("postgres", TEMPLATE))
                    .locations("classpath:db/migration")
                    .javaMigrations(new EngineTables())
                    .placeholders(Map.of("application-user", APPLICATION))
                    .load()
                    .migrate();
            return TEMPLATE;
        }
    }
}
