package loanflow.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import loanflow.testing.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cases of a real bank over {@code loan-origination}, and the same cases spoilt. */
class RealBankTest {

    private static final Path MAPPING = Path.of("samples/bpic2012-mapping.csv");
    private static final Element DIAGRAM = Drawn.ours("loan-origination");
    private static final double MOST_SHUFFLED_PATHS = 1;

    private static EventLog log;
    private static Mapping mapping;

    @BeforeAll
    static void read() throws IOException {
        Path data = SharedData.file("e1_bpic2012.csv.gz");
        try (Reader text = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(data)), StandardCharsets.UTF_8))) {
            log = EventLogReader.read("e1", text);
        }
        mapping = MappingReader.read("mapping", Files.newBufferedReader(MAPPING));
    }

    @Test
    void ninetyEightOfAHundredFinishedCasesArePathsAndEveryOpenOneIsABeginning() {
        Report report = check(log);
        System.out.printf(
                "%d cases of a real bank: %d of %d finished ones are paths = %.2f %%, %d of %d open ones prefixes%n",
                report.cases().size(),
                report.count(true, Outcome.PATH),
                report.finished(),
                report.percent(),
                report.count(false, Outcome.PREFIX),
                report.cases().size() - report.finished());
        Map<String, Long> reasons = report.cases().stream()
                .map(CaseVerdict::deviation)
                .filter(deviation -> deviation != null)
                .collect(Collectors.groupingBy(
                        deviation -> deviation.step() + " after " + deviation.after(), Collectors.counting()));

        assertThat(report.percent()).isGreaterThanOrEqualTo(98);
        assertThat(report.count(false, Outcome.DEVIATES)).isZero();
        assertThat(reasons.keySet())
                .as("accepted without a returned offer, or active without an accepted contract; nothing else")
                .containsExactlyInAnyOrder(
                        "Contract accepted after Offer made",
                        "Activated after Offer returned",
                        "Activated after Offer made");
    }

    /** A path by chance must be rare, or the figure above says nothing. */
    @Test
    void spoiltCasesAreHardlyEverPaths() {
        Set<String> paths = check(log).cases().stream()
                .filter(verdict -> verdict.outcome() == Outcome.PATH)
                .map(CaseVerdict::id)
                .collect(Collectors.toSet());
        Disorder disorder = new Disorder(Disorder.only(log, paths), mapping);
        double shuffled = stillPaths("in a random order", disorder.shuffled());
        double swapped = stillPaths("with two neighbours swapped", disorder.swapped());
        double dropped = stillPaths("without one step", disorder.dropped());

        assertThat(shuffled).isLessThan(MOST_SHUFFLED_PATHS);
        assertThat(swapped).isLessThan(MOST_SHUFFLED_PATHS);
        // Steps that the diagram does not demand: an offer and its withdrawal, for example.
        assertThat(dropped).isLessThan(12);
    }

    private static double stillPaths(String how, EventLog spoilt) {
        Report report = check(spoilt);
        long paths = report.cases().stream()
                .filter(verdict -> verdict.outcome() == Outcome.PATH)
                .count();
        double percent = 100.0 * paths / report.cases().size();
        System.out.printf(
                "%d cases %s: %d still paths = %.2f %%%n", report.cases().size(), how, paths, percent);
        return percent;
    }

    private static Report check(EventLog events) {
        return Conformance.check(DIAGRAM, mapping, events, Duration.ofSeconds(1));
    }
}
