package loanflow.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the demo's database alive from outside the application: attaches to one that a killed application left
 * running, starts it again on the same port when it dies, stops it when everything else has stopped.
 */
final class DatabaseSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSupervisor.class);

    private static final int PAUSE_MILLIS = 250;
    private static final int TRIES = 120;

    private final Path home;
    private final PostgresServer server;
    private final FileLock mine;
    private final int port;
    private volatile boolean stopping;

    private DatabaseSupervisor(Path home, PostgresServer server, FileLock mine, int port) {
        this.home = home;
        this.server = server;
        this.mine = mine;
        this.port = port;
    }

    /** The database in this folder, running and watched. */
    static DatabaseSupervisor over(Path home) throws IOException, InterruptedException, SQLException {
        Files.createDirectories(home);
        FileLock mine = lock(home.resolve("lock"));
        PostgresServer server = new PostgresServer(home);
        server.create();
        int left = server.portLeftRunning();
        int port = left == 0 ? freePort() : left;
        DatabaseSupervisor supervisor = new DatabaseSupervisor(home, server, mine, port);
        if (left == 0) {
            supervisor.startPatiently();
        }
        LOG.info("Database in {} {} on port {}", home, left == 0 ? "started" : "was still running: attached", port);
        server.createDatabase(port);
        Thread watch = new Thread(supervisor::watch, "database-supervisor");
        watch.setDaemon(true);
        watch.start();
        return supervisor;
    }

    String url() {
        return server.url(port);
    }

    String password() throws IOException {
        return server.password();
    }

    void stop() {
        stopping = true;
        try {
            server.stop();
            mine.release();
        } catch (IOException e) {
            LOG.warn("Database in {} did not stop: {}", home, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!stopping) {
                Thread.sleep(PAUSE_MILLIS);
                if (!stopping && !server.listens(port)) {
                    LOG.warn("Database in {} has died: starting it again", home);
                    startPatiently();
                    LOG.warn("Database in {} is back", home);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.error("Database in {} cannot be started", home, e);
        }
    }

    /** Processes of a killed server vanish after it; until then a new one refuses to start. */
    private void startPatiently() throws IOException, InterruptedException {
        IOException last = null;
        for (int tries = 0; tries < TRIES && !stopping; tries++) {
            try {
                server.start(port);
                return;
            } catch (IOException e) {
                last = e;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throwUnlessStopping(last);
    }

    private void throwUnlessStopping(@Nullable IOException last) throws IOException {
        if (last != null && !stopping) {
            throw last;
        }
    }

    private static FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException("another Loanflow is running on the folder " + file.getParent());
        }
        return lock;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
