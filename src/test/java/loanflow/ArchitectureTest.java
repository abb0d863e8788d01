package loanflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final int MOST_LINES = 200;
    private static final int MOST_LINES_OF_A_DELEGATE = 30;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("loanflow");

    @Test
    void theEngineIsKnownOnlyInProcessPackagesAndInWorkflow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "loanflow.workflow..")
                .and()
                .doNotHaveFullyQualifiedName("loanflow.house.EngineTables")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CODE);
    }

    @Test
    void delegatesArePackagePrivateAndNamedSo() {
        classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Delegate")
                .andShould()
                .resideInAPackage("..process..")
                .check(CODE);
    }

    @Test
    void delegatesSpeakNeitherSqlNorHttp() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Delegate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "org.springframework.jdbc..",
                        "org.springframework.web..")
                .check(CODE);
    }

    @Test
    void valuesAndMoneyAreFreeOfFrameworks() {
        noClasses()
                .that()
                .resideInAPackage("loanflow.money..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.camunda..", "java.sql..", "com.fasterxml..")
                .check(CODE);
    }

    @Test
    void sqlIsWrittenInRepositoriesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("..process..", "..web..")
                .and()
                .resideOutsideOfPackages("loanflow.house..", "loanflow.access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(CODE);
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : sources()) {
            long lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("import "))
                    .count();
            assertThat(lines).as("lines of %s", file).isLessThanOrEqualTo(MOST_LINES);
        }
    }

    @Test
    void delegatesOnlyTranslate() throws IOException {
        for (Path file : sources()) {
            if (!file.toString().endsWith("Delegate.java")) {
                continue;
            }
            List<String> body = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                    .filter(line ->
                            !line.strip().startsWith("*") && !line.strip().startsWith("/**"))
                    .toList();
            assertThat(body).as("lines of %s", file).hasSizeLessThanOrEqualTo(MOST_LINES_OF_A_DELEGATE);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
