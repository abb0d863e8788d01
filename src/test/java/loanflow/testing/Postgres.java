package loanflow.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.house.EngineTables;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;

/**
 * One fast, forgetful PostgreSQL per test JVM. Every call of {@link #migrated()} gives a database of its own, copied
 * from one that all migrations of Loanflow made.
 */
public final class Postgres {

    private static final String TEMPLATE = "loanflow_template";

    private Postgres() {}

    /** A fresh database with every migration applied and no rows but theirs. */
    public static DataSource migrated() {
        return open(migratedUrl());
    }

    /** The JDBC address of a fresh migrated database; user {@code postgres}, no password. */
    public static String migratedUrl() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " template " + Server.TEMPLATE_READY);
        return url(name);
    }

    /** The JDBC address of a fresh database without any table. */
    public static String emptyUrl() {
        String name = "e" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return url(name);
    }

    private static DataSource open(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return source;
    }

    private static String url(String name) {
        return Server.RUNNING.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    private static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        static final String TEMPLATE_READY = migrateTemplate();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setRegisterShutdownHook(false)
                        .start();
                // After the applications of the tests, so that they close on a living database.
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String migrateTemplate() {
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Flyway.configure()
                    .dataSource(RUNNING.getDatabase("postgres", TEMPLATE))
                    .locations("classpath:db/migration")
                    .javaMigrations(new EngineTables())
                    .load()
                    .migrate();
            return TEMPLATE;
        }
    }
}
