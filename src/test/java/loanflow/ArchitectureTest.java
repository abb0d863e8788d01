package loanflow;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;

class ArchitectureTest {

    private static final int MOST_LINES = 200;
    private static final int MOST_LINES_OF_NINE_IN_TEN = 60;

    /** How a line begins that explains. */
    private static final List<String> NOT_CODE = List.of("//", "/*", "*");

    /**
     * What speaks SQL and is no repository. The first have no other way: an engine plugin and a listener work on the
     * engine's own database before or beside its services, and the house looks at what its database user may do. The
     * others are to be divided; the list only shrinks.
     */
    private static final Set<String> QUERY_BESIDE_REPOSITORIES = Set.of(
            "workflow.LeftLeases",
            "workflow.decision.PolicyPin",
            "house.RowsOnly",
            "ledger.Books",
            "servicing.Arrears",
            "servicing.ArrearsNews",
            "servicing.CatchUp",
            "servicing.DailyCharges",
            "servicing.EndOfDay",
            "servicing.Histories",
            "servicing.LoanBooks",
            "servicing.LoanCustomer",
            "servicing.LoanNews",
            "servicing.SetAside",
            "servicing.Stages");

    private static final int MOST_LINES_OF_A_DELEGATE = 30;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("loanflow");

    @Test
    void theEngineIsKnownOnlyInProcessPackagesAndInWorkflow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "loanflow.workflow..")
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
                .resideInAnyPackage("loanflow.money..", "loanflow.account..")
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

    /** SQL has one place (ARCHITECTURE.md §4); a row mapper reads what a repository asked for. */
    @Test
    void onlyRepositoriesNamedSoSpeakSql() {
        noClasses()
                .that(describe("speak SQL without need", type -> !mayQuery(type)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc.core..")
                .check(CODE);
    }

    @Test
    void noExceptionOutlivesItsNeed() {
        assertThat(QUERY_BESIDE_REPOSITORIES)
                .allSatisfy(name -> assertThat(CODE.get("loanflow." + name).getDirectDependenciesFromSelf())
                        .as("SQL in %s", name)
                        .anyMatch(use ->
                                use.getTargetClass().getPackageName().startsWith("org.springframework.jdbc.core")));
    }

    private static boolean mayQuery(JavaClass type) {
        JavaClass file = type.getEnclosingClass().orElse(type);
        return file.getSimpleName().startsWith("Jdbc")
                || type.isAssignableTo(RowMapper.class)
                || QUERY_BESIDE_REPOSITORIES.contains(file.getName().substring("loanflow.".length()));
    }

    /** The rule of the house: small files. Lines that are blank, comment, import or package are no code. */
    @Test
    void filesAreSmall() throws IOException {
        List<Integer> code = new ArrayList<>();
        int longest = 0;
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as("lines of %s", file).hasSizeLessThanOrEqualTo(MOST_LINES);
            longest = Math.max(longest, lines.size());
            code.add((int) lines.stream().filter(ArchitectureTest::isCode).count());
        }
        Collections.sort(code);
        int p90 = code.get((int) Math.ceil(code.size() * 0.9) - 1);
        System.out.printf(
                "%d files: median %d, p90 %d lines of code, longest %d lines in all%n",
                code.size(), code.get(code.size() / 2), p90, longest);
        assertThat(p90).as("90th percentile of the lines of code").isLessThanOrEqualTo(MOST_LINES_OF_NINE_IN_TEN);
    }

    private static boolean isCode(String line) {
        return !line.isBlank()
                && !line.startsWith("import ")
                && !line.startsWith("package ")
                && NOT_CODE.stream().noneMatch(line.strip()::startsWith);
    }

    @Test
    void delegatesOnlyTranslate() throws IOException {
        for (Path file : sources()) {
            if (!file.toString().endsWith("Delegate.java")) {
                continue;
            }
            List<String> body = Files.readAllLines(file).stream()
                    .filter(ArchitectureTest::isCode)
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
