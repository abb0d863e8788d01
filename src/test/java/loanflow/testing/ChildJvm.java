package loanflow.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the class path in a JVM of its own: it has its own clock, and can be killed. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final StringBuilder seen = new StringBuilder();

    private ChildJvm(Process process) {
        this.process = process;
    }

    public static ChildJvm start(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        return start(Map.of(), options, main, arguments);
    }

    /** With these names set in its environment. */
    static ChildJvm start(Map<String, String> environment, List<String> options, Class<?> main, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.addAll(SharedClasses.options());
        command.addAll(List.of("-cp", SharedClasses.classPath(), main.getName()));
        command.addAll(arguments);
        ProcessBuilder child = new ProcessBuilder(command).redirectErrorStream(true);
        child.environment().putAll(environment);
        return new ChildJvm(child.start());
    }

    /**
     * Waits for a line of output with this text. What comes after it goes to {@code target/child-<pid>.log}, so that the
     * child never blocks.
     */
    public String await(String text) throws IOException {
        String line = next(text);
        BufferedReader output = process.inputReader();
        Thread drain = new Thread(() -> {
            try (BufferedWriter log = Files.newBufferedWriter(Path.of("target", "child-" + process.pid() + ".log"))) {
                for (String next = output.readLine(); next != null; next = output.readLine()) {
                    log.write(next);
                    log.newLine();
                    log.flush();
                }
            } catch (IOException killed) {
                // Its output ends with it.
            }
        });
        drain.setDaemon(true);
        drain.start();
        return line;
    }

    /** The next line of output with this text. */
    String next(String text) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(text)) {
                return line;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("child ended:\n" + seen);
    }

    /** {@code kill -9}, and waits until it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("child " + process.pid() + " survived");
        }
    }

    /** Asks it to end, and waits until it has. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("child " + process.pid() + " did not end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    Process process() {
        return process;
    }
}
