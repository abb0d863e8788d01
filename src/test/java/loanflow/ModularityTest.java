package loanflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what they say they use, without cycles. Call activities are checked with the models. */
class ModularityTest {

    private static final Path SOURCES = Path.of("src/main/java/loanflow");

    @Test
    void modulesKeepToWhatTheyAllow() {
        ApplicationModules.of(LoanflowApplication.class).verify();
    }

    /** The open modules, which all may use, and the one that starts the application are left out of the picture. */
    @Test
    void theFrontDoorShowsTheModulesAsTheyAre() throws IOException {
        String picture;
        try (Stream<Path> modules = Files.list(SOURCES)) {
            picture = modules.filter(Files::isDirectory)
                    .map(module -> module.getFileName().toString())
                    .filter(module -> !module.equals("house"))
                    .sorted()
                    .flatMap(ModularityTest::edges)
                    .collect(Collectors.joining("\n", "flowchart LR\n", "\n"));
        }

        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + picture + "```");
    }

    private static Stream<String> edges(String module) {
        String[] uses = Arrays.stream(declared(module).allowedDependencies())
                .filter(used -> declared(used).type() != ApplicationModule.Type.OPEN)
                .sorted()
                .toArray(String[]::new);
        return uses.length == 0 ? Stream.empty() : Stream.of("  " + module + " --> " + String.join(" & ", uses));
    }

    private static ApplicationModule declared(String module) {
        try {
            return Class.forName("loanflow." + module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("module " + module + " does not say what it uses", e);
        }
    }
}
