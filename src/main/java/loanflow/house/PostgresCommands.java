package loanflow.house;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs. */
final class PostgresCommands {

    private static final int SECONDS = 120;

    private final Path bin;

    PostgresCommands(Path bin) {
        this.bin = bin;
    }

    /**
     * Runs one program to its end. It gets no pipe of ours: the server that it may leave running would keep it open.
     *
     * @throws IOException with what the program said, when it fails
     */
    void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("postgres", ".out");
        try {
            List<String> line = new ArrayList<>(withoutRoot());
            line.add(bin.resolve(command.get(0)).toString());
            line.addAll(command.subList(1, command.size()));
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " failed: " + Files.readString(said, Charset.defaultCharset()));
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** PostgreSQL refuses to run as root; a user name space of its own, as in a container, satisfies it. */
    private static List<String> withoutRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/unshare"))
                ? List.of("/usr/bin/unshare", "-U")
                : List.of();
    }
}
