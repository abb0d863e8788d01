package loanflow.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program of the class path in a JVM of its own: it has its own clock, and can be killed. */
public final class ChildJvm implements AutoCloseable {

    private static final int MOST_LINES = 10_000;
    private static final String END = "\0";

    private final Process process;
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(MOST_LINES);

    private ChildJvm(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
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

    /** Waits for a line of output with this text that nobody has waited for yet. */
    public String await(String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        try {
            for (String line = lines.take(); !line.equals(END); line = lines.take()) {
                if (line.contains(text)) {
                    return line;
                }
                seen.append(line).append('\n');
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        throw new AssertionError("child ended:\n" + seen);
    }

    /** Writes a line to its input. */
    void tell(String line) throws IOException {
        process.outputWriter().append(line).append('\n').flush();
    }

    /** Its whole output goes to {@code target/child-<pid>.log}, so that it never blocks; the latest lines can be awaited. */
    private void read() {
        try (BufferedReader output = process.inputReader();
                BufferedWriter log = Files.newBufferedWriter(Path.of("target", "child-" + process.pid() + ".log"))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.write(line);
                log.newLine();
                log.flush();
                keep(line);
            }
        } catch (IOException killed) {
            // Its output ends with it.
        } finally {
            keep(END);
        }
    }

    private void keep(String line) {
        while (!lines.offer(line)) {
            String unused = lines.poll();
        }
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
