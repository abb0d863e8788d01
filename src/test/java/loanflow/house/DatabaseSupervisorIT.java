package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T3: the demo's database survives whatever is killed. */
class DatabaseSupervisorIT {

    @TempDir
    Path home;

    @Test
    void aKilledServerComesBackOnItsPortWithEveryAcknowledgedCommit() throws Exception {
        DatabaseSupervisor database = DatabaseSupervisor.over(home);
        try {
            run(database, "create table kept (n int primary key)");
            int acknowledged = 0;
            for (int kill = 0; kill < 5; kill++) {
                acknowledged = insert(database, acknowledged, 50);
                String address = database.url();
                kill(postmaster());
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .ignoreExceptions()
                        .until(() -> count(database) >= 0);
                assertThat(database.url()).isEqualTo(address);
                assertThat(count(database)).isEqualTo(acknowledged);
            }
        } finally {
            database.stop();
        }
    }

    @Test
    void aSecondApplicationOnTheSameFolderIsRefused() throws Exception {
        DatabaseSupervisor database = DatabaseSupervisor.over(home);
        try {
            assertThatThrownBy(() -> DatabaseSupervisor.over(home))
                    .isInstanceOfAny(IOException.class, IllegalStateException.class);
        } finally {
            database.stop();
        }
    }

    @Test
    void aServerThatAKilledApplicationLeftIsTakenOver() throws Exception {
        PostgresServer left = new PostgresServer(home);
        left.create();
        int port;
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        left.start(port);
        long pid = postmaster();

        DatabaseSupervisor database = DatabaseSupervisor.over(home);

        assertThat(postmaster()).isEqualTo(pid);
        assertThat(database.url()).contains(":" + port + "/");
        database.stop();
        assertThat(left.listens(port)).isFalse();
    }

    private long postmaster() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("data/postmaster.pid"));
        return Long.parseLong(lines.get(0).trim());
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static int count(DatabaseSupervisor database) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), PostgresServer.OWNER, database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Each row is a commit of its own; returns how many are there then. */
    private static int insert(DatabaseSupervisor database, int before, int rows) throws SQLException, IOException {
        int acknowledged = before;
        try (Connection connection =
                        DriverManager.getConnection(database.url(), PostgresServer.OWNER, database.password());
                Statement statement = connection.createStatement()) {
            for (int row = 0; row < rows; row++) {
                statement.execute("insert into kept values (" + (acknowledged + 1) + ")");
                acknowledged++;
            }
        }
        return acknowledged;
    }

    private static void run(DatabaseSupervisor database, String sql) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), PostgresServer.OWNER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
