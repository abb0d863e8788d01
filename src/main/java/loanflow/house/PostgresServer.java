package loanflow.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** A durable PostgreSQL in a folder, reachable from this machine only and with a password of its own. */
final class PostgresServer {

    /** Owns the tables. */
    static final String OWNER = "loanflow";

    /** Works on rows. */
    static final String APPLICATION = "loanflow_app";

    private static final String DATABASE = "loanflow";

    /** Every commit that was acknowledged survives the death of the server; short statements are not compiled first. */
    private static final String SAFETY = " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c jit=off";

    private final Path home;
    private final Path data;
    private final PostgresCommands commands;

    PostgresServer(Path home) throws IOException {
        Files.createDirectories(home);
        this.home = home;
        this.data = home.resolve("data");
        this.commands =
                new PostgresCommands(PostgresBinaries.unpackedBelow(home).resolve("bin"));
    }

    /** Makes the folder on the first call; a call that was cut off half-way starts over. */
    void create() throws IOException, InterruptedException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path half = home.resolve("data-being-made");
        FileSystemUtils.deleteRecursively(half);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), UUID.randomUUID() + "\n");
        commands.run(List.of(
                "initdb",
                "--pgdata=" + half,
                "--username=" + OWNER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C"));
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The port of a server that an application left behind when it was killed; 0 when there is none alive. */
    int portLeftRunning() throws IOException {
        Path pid = data.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pid);
        int port = lines.size() < 4 ? 0 : Integer.parseInt(lines.get(3).trim());
        return port != 0 && listens(port) && isOurs(port) ? port : 0;
    }

    void start(int port) throws IOException, InterruptedException {
        commands.run(List.of(
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--wait",
                "--timeout=30",
                "--log=" + home.resolve("postgres.log"),
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" + SAFETY));
    }

    void stop() throws IOException, InterruptedException {
        commands.run(List.of("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=30"));
    }

    boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** Makes the application's database on the first call. */
    void createDatabase(int port) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), OWNER, password());
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE);
            }
            createApplication(statement);
        }
    }

    private void createApplication(Statement statement) throws IOException, SQLException {
        try (ResultSet found = statement.executeQuery(
                "select 1 from pg_roles where rolname = '" + APPLICATION + "' and rolcanlogin")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("""
                do $$ begin
                    if not exists (select 1 from pg_roles where rolname = '%1$s') then create role %1$s; end if;
                end $$;
                alter role %1$s login password '%2$s'
                """.formatted(APPLICATION, password()));
    }

    String url(int port) {
        return url(port, DATABASE);
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).trim();
    }

    private boolean isOurs(int port) throws IOException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), OWNER, password())) {
            return connection.isValid(5);
        } catch (SQLException notOurs) {
            return false;
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path passwordFile() {
        return home.resolve("postgres.password");
    }
}
