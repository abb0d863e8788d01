package loanflow.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code conform} as a caller sees it: over our own main line, with cases that are invented. */
class ConformCommandTest {

    private static final String MAPPING = """
            activity,nodes,step,ends
            received,Event_ApplicationSubmitted,,
            offered,Activity_MakeOffer,,
            accepted,Event_OfferAccepted,,
            withdrawn,Activity_CancelApplication,,yes
            active,Activity_ActivateLoan,,yes
            refused,Activity_RefuseApplication|Activity_RefuseCredit,,yes
            """;
    private static final String LOG = """
            case,activity,time
            good,received,2026-03-01T09:00:00+08:00
            good,offered,2026-03-01T09:30:00+08:00
            good,accepted,2026-03-01T19:30:00+08:00
            good,active,2026-03-02T19:30:00+08:00
            open,received,2026-03-01T09:00:00+08:00
            open,offered,2026-03-01T09:10:00+08:00
            bad,received,2026-03-01T09:00:00+08:00
            bad,accepted,2026-03-01T09:10:00+08:00
            bad,active,2026-03-02T09:10:00+08:00
            away,received,2026-03-01T09:00:00+08:00
            away,withdrawn,2026-03-01T09:20:00+08:00
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCaseIsJudgedAndTheFirstStepThatIsNotPossibleIsNamed() throws IOException {
        assertThat(run(LOG, MAPPING, "--format", "jsonl")).isEqualTo(1);
        assertThat(out.toString())
                .contains("{\"case\":\"good\",\"outcome\":\"PATH\",\"finished\":true")
                .contains("{\"case\":\"open\",\"outcome\":\"PREFIX\",\"finished\":false")
                .contains("{\"case\":\"away\",\"outcome\":\"PATH\"")
                .contains("\"deviation\":{\"line\":9,\"time\":\"2026-03-01T01:10:00Z\",\"step\":\"accepted\","
                        + "\"after\":\"received\",\"reason\":\"not possible here\","
                        + "\"allowed\":[\"offered\",\"withdrawn\",\"refused\",\"end\"]}")
                .contains("{\"activity\":\"offered\",\"count\":2,\"medianSeconds\":600.000,\"p90Seconds\":1800.000}")
                .endsWith("{\"cases\":4,\"finished\":3,\"paths\":2,\"percent\":66.66,\"open\":1,\"prefixes\":1}\n");
    }

    @Test
    void theExitCodeSaysWhetherEnoughCasesArePaths() throws IOException {
        assertThat(run(LOG, MAPPING, "--at-least", "66")).isZero();
        assertThat(out.toString())
                .contains("1 x accepted after received: not possible here; allowed: offered, withdrawn, refused, end")
                .contains("open case open: received > offered")
                .contains("4 cases: 3 finished, 2 of them paths = 66.66 %; 1 open, 1 of them prefixes");
        assertThat(run(LOG, MAPPING, "--at-least", "67")).isEqualTo(1);
    }

    @Test
    void aTableHasARowACase() throws IOException {
        assertThat(run(LOG, MAPPING, "--format", "csv")).isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(5)
                .contains("good,PATH,true,4,,,,,,")
                .contains("bad,DEVIATES,true,3,9,2026-03-01T01:10:00Z,accepted,received,not possible here,"
                        + "offered | withdrawn | refused | end");
    }

    @Test
    void aPackedLogIsUnpacked() throws IOException {
        Path log = folder.resolve("log.csv.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(log))) {
            packed.write(LOG.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(log, write("mapping.csv", MAPPING), "--at-least", "60")).isZero();
        Files.writeString(log, LOG);
        assertThat(run(log, folder.resolve("mapping.csv"))).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("log.csv.gz, file: is not packed by gzip\n");
    }

    @Test
    void whatIsWrongIsNamedByFileLineAndField() throws IOException {
        assertThat(run(LOG.replace("2026-03-02T09:10:00+08:00", "later"), MAPPING))
                .isEqualTo(2);
        assertThat(run(LOG, MAPPING.replace("Activity_MakeOffer", "Gateway_FunderFound")))
                .isEqualTo(2);
        assertThat(run(folder.resolve("nowhere.csv"), folder.resolve("mapping.csv")))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "log.csv, line 10, time: must be a time such as 2026-01-31T09:30:00.000+01:00",
                        "mapping.csv, nodes: Gateway_FunderFound is in several processes: write "
                                + "disbursement/Gateway_FunderFound or another of [disbursement, loan-origination]",
                        "nowhere.csv, file: cannot be read");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theHelpExplainsTheMapping() {
        assertThat(Commands.run(InputStream.nullInputStream(), out, err, "conform", "--help"))
                .isZero();
        assertThat(out.toString()).contains("--mapping", "--moment", "needed", "within", "Exit codes:");
    }

    private int run(String log, String mapping, String... more) throws IOException {
        return run(write("log.csv", log), write("mapping.csv", mapping), more);
    }

    private int run(Path log, Path mapping, String... more) {
        String[] arguments = new String[7 + more.length];
        System.arraycopy(
                new String[] {
                    "conform", "--log", "" + log, "--mapping", "" + mapping, "--diagram", "bpmn/loan-origination.bpmn"
                },
                0,
                arguments,
                0,
                7);
        System.arraycopy(more, 0, arguments, 7, more.length);
        return Commands.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
