package loanflow.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What child JVMs share: the class path, as jars, and an archive of the classes that the application loads until it
 * answers (class data sharing). A child with it starts with a quarter less work; without it it starts all the same.
 */
final class SharedClasses {

    private static final Path FOLDER = Path.of("target", "child-classes");
    private static final Path ARCHIVE = FOLDER.resolve("application.jsa");
    private static final String CLASS_PATH = asJars();

    private SharedClasses() {}

    static String classPath() {
        return CLASS_PATH;
    }

    /** For a child that uses the archive, if it is there. */
    static List<String> options() {
        return Files.exists(ARCHIVE) ? List.of("-XX:SharedArchiveFile=" + ARCHIVE) : List.of();
    }

    /** Starts the application once for the archive; whoever comes meanwhile does without. */
    static void archive(Start start) throws IOException {
        try (FileChannel file = open("archive.lock");
                FileLock lock = file.tryLock()) {
            if (lock == null || Files.exists(ARCHIVE)) {
                return;
            }
            Path half = FOLDER.resolve("half.jsa");
            Process application = start.with(List.of("-XX:ArchiveClassesAtExit=" + half));
            application.destroy();
            if (application.waitFor(120, TimeUnit.SECONDS) && Files.exists(half)) {
                Files.move(half, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the application; returns when it answers. */
    interface Start {
        Process with(List<String> options) throws IOException;
    }

    /**
     * Only jars can be archived. Without empty entries: they would put the working folder, and a second copy of each
     * diagram, on the path.
     */
    private static String asJars() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (FileChannel file = open("jars.lock");
                FileLock lock = file.lock()) {
            assert lock.isValid();
            return Arrays.stream(path.split(File.pathSeparator, -1))
                    .filter(entry -> !entry.isEmpty())
                    .distinct()
                    .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(String name) throws IOException {
        Files.createDirectories(FOLDER);
        return FileChannel.open(FOLDER.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static String jar(Path classes) {
        Path jar = FOLDER.resolve(classes.getFileName() + ".jar").toAbsolutePath();
        try {
            if (!Files.exists(jar) || newest(classes) > modified(jar)) {
                Path half = FOLDER.resolve("half.jar");
                int failed = ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--create",
                                "--no-compress",
                                "--file",
                                half.toString(),
                                "-C",
                                classes.toString(),
                                ".");
                if (failed != 0) {
                    throw new IllegalStateException("no jar of " + classes);
                }
                Files.move(half, jar, StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(ARCHIVE);
            }
            return jar.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(SharedClasses::modified).max().orElse(0);
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }
}
