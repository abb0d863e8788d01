package loanflow.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Oracles that are not part of this repository: where they lie is the system property {@code loanflow.shared}. */
public final class SharedData {

    private SharedData() {}

    /** The file, or a test that is skipped visibly. */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("loanflow.shared", "../shared"))
                .resolve("data")
                .resolve(name);
        Assumptions.assumeTrue(Files.isReadable(file), () -> "not here: " + name);
        return file;
    }
}
