package loanflow.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command line as a caller sees it: lines in, lines out, an exit code. */
class CommandsTest {

    private static final String LOAN = "{\"id\":\"a\",\"method\":\"EQUAL_INSTALMENTS\",\"currency\":\"CNY\","
            + "\"principal\":10000,\"annualRatePercent\":24,\"termMonths\":12,\"disbursedOn\":\"2025-01-15\"}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void onlyTheNameOfACommandInFrontKeepsTheApplicationFromStarting() {
        assertThat(Commands.isCalledBy("schedule")).isTrue();
        assertThat(Commands.isCalledBy("apr", "--help")).isTrue();
        assertThat(Commands.isCalledBy("help")).isTrue();
        assertThat(Commands.isCalledBy()).isFalse();
        assertThat(Commands.isCalledBy("--spring.profiles.active=prod")).isFalse();
        assertThat(Commands.isCalledBy("--server.port=1", "schedule")).isFalse();
    }

    @Test
    void aLineIsAnsweredWithItsId() {
        assertThat(run(LOAN, "schedule")).isZero();
        assertThat(out.toString())
                .startsWith("{\"id\":\"a\",")
                .contains("\"levelPayment\":945.60", "\"finalPayment\":945.55")
                .hasLineCount(1);
    }

    @Test
    void aBadLineIsAnsweredWithItsErrorOnlyAndTheNextGoesOn() {
        assertThat(run(LOAN.replace("10000", "10000.001") + LOAN, "schedule")).isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"id\":\"a\",\"error\":{\"field\":\"principal\","
                        + "\"rule\":\"must be an amount with at most 2 decimals\"}}");
    }

    @Test
    void aLineThatIsNoObjectIsNamedSo() {
        assertThat(run("{\n[]\n{\"a\":1}{}\n\n", "schedule")).isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(3)
                .containsOnly("{\"id\":null,\"error\":{\"field\":\"line\",\"rule\":\"must be one JSON object\"}}");
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        assertThat(run(LOAN.replace("termMonths\":12", "termMonths\":12,\"dayCuont\":\"ACT_360\""), "schedule"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("{\"field\":\"dayCuont\"");
    }

    @Test
    void namesMayBeWrittenWithUnderscores() {
        assertThat(run(LOAN.replace("termMonths", "term_months"), "schedule")).isZero();
    }

    @Test
    void csvIsATableWithTheErrorsInIt() {
        assertThat(run(LOAN + LOAN.replace("10000", "-1"), "schedule", "--format", "csv"))
                .isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(1 + 12 + 1)
                .first()
                .asString()
                .startsWith("id,")
                .endsWith(",error_field,error_rule");
        assertThat(out.toString()).endsWith(",principal,must be positive\n");
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(run("", "schedule", "--help")).isZero();
        assertThat(run("", "apr", "--help")).isZero();
        assertThat(out.toString()).contains("ledger", "US_APPENDIX_J", "--format", "Exit codes");
    }

    @Test
    void aWrongOptionIsAWrongCall() {
        assertThat(run("", "schedule", "--fromat", "csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--fromat");
    }

    private int run(String in, String... arguments) {
        return Commands.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, arguments);
    }
}
