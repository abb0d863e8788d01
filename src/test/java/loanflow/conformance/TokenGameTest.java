package loanflow.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each element of BPMN on its own, in a diagram of a few nodes: what it allows, what it forbids, what it waits for. */
class TokenGameTest {

    private static final String ABC =
            "<startEvent id='s'/><task id='A'/><task id='B'/><task id='C'/><endEvent id='e'/>";

    @ParameterizedTest
    @CsvSource({"ABC,PATH", "AB,PREFIX", "AC,DEVIATES", "BA,DEVIATES", "ABCC,DEVIATES", "ABCA,DEVIATES"})
    void aSequence(String trace, Outcome outcome) {
        Element diagram = Drawn.process("p", ABC + "|s>A A>B B>C C>e");
        assertThat(Drawn.outcome(diagram, "ABC", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AC,PATH", "C,DEVIATES", "CA,DEVIATES", "A,PREFIX"})
    void whatTheMappingDoesNotNameIsPassedUnseen(String trace, Outcome outcome) {
        Element diagram = Drawn.process("p", ABC + "|s>A A>B B>C C>e");
        assertThat(Drawn.outcome(diagram, "AC", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AC,PATH", "BC,PATH", "ABC,DEVIATES", "C,DEVIATES"})
    void anExclusiveGatewayTakesOneWay(String trace, Outcome outcome) {
        Element diagram = Drawn.process(
                "p", ABC + "<exclusiveGateway id='x'/><exclusiveGateway id='y'/>|s>x x>A x>B A>y B>y y>C C>e");
        assertThat(Drawn.outcome(diagram, "ABC", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ABC,PATH", "BAC,PATH", "AC,DEVIATES", "ABAC,DEVIATES", "BA,PREFIX", "CAB,DEVIATES"})
    void aParallelGatewayTakesAllInAnyOrder(String trace, Outcome outcome) {
        Element diagram = Drawn.process(
                "p", ABC + "<parallelGateway id='x'/><parallelGateway id='y'/>|s>x x>A x>B A>y B>y y>C C>e");
        assertThat(Drawn.outcome(diagram, "ABC", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AC,PATH", "BC,PATH", "ABC,PATH", "BAC,PATH", "C,DEVIATES", "ACB,DEVIATES", "AAC,DEVIATES"})
    void anInclusiveGatewayWaitsForWhatCanStillCome(String trace, Outcome outcome) {
        Element diagram = Drawn.process(
                "p", ABC + "<inclusiveGateway id='x'/><inclusiveGateway id='y'/>|s>x x>A x>B A>y B>y y>C C>e");
        assertThat(Drawn.outcome(diagram, "ABC", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AC,PATH", "ABAC,PATH", "ABABABAC,PATH", "ABC,DEVIATES", "AAC,DEVIATES", "ABAB,PREFIX"})
    void aLoop(String trace, Outcome outcome) {
        Element diagram = Drawn.process(
                "p", ABC + "<exclusiveGateway id='x'/><exclusiveGateway id='y'/>|s>x x>A A>y y>B B>x y>C C>e");
        assertThat(Drawn.outcome(diagram, "ABC", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AAAB,PATH", "AB,PATH", "B,DEVIATES", "ABA,DEVIATES"})
    void aMultiInstanceTaskMayComeSeveralTimes(String trace, Outcome outcome) {
        Element diagram = Drawn.process(
                "p",
                "<startEvent id='s'/><task id='A'><multiInstanceLoopCharacteristics/></task><task id='B'/>"
                        + "<endEvent id='e'/>|s>A A>B B>e");
        assertThat(Drawn.outcome(diagram, "AB", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "ABC,PATH",
        "BAC,PATH",
        "AC,DEVIATES",
        "ADC,DEVIATES",
        "AD,PATH",
        "D,PATH",
        "ABD,DEVIATES",
        "DC,DEVIATES"
    })
    void aBorderEventStopsItsScopeWhateverGoesOnInside(String trace, Outcome outcome) {
        Element diagram = Drawn.read("p", scope("") + border("true"));
        assertThat(Drawn.outcome(diagram, "ABCD", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ABC,PATH", "ADBC,PATH", "DABC,PATH", "ABDC,PATH", "ABCD,PATH", "ABCDD,DEVIATES", "AD,PREFIX"})
    void aBorderEventThatStopsNothingRunsBeside(String trace, Outcome outcome) {
        Element diagram = Drawn.read("p", scope("") + border("false"));
        assertThat(Drawn.outcome(diagram, "ABCD", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ABC,PATH", "AD,PATH", "D,PATH", "ABD,PATH", "DA,DEVIATES", "DD,DEVIATES", "ABCD,DEVIATES"})
    void anEventSubProcessStopsAllAroundIt(String trace, Outcome outcome) {
        Element diagram = Drawn.read("p", scope("") + eventScope("true"));
        assertThat(Drawn.outcome(diagram, "ABCD", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ABC,PATH", "ADBC,PATH", "ABDC,PATH", "ADBDC,PATH", "ADC,DEVIATES", "D,PREFIX"})
    void anEventSubProcessThatStopsNothingRunsBeside(String trace, Outcome outcome) {
        Element diagram = Drawn.read("p", scope("") + eventScope("false"));
        assertThat(Drawn.outcome(diagram, "ABCD", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ABC,PATH", "ABD,PATH", "AD,PATH", "AC,DEVIATES", "DC,DEVIATES", "ABCD,DEVIATES"})
    void anErrorGoesToTheBorderThatCatchesIt(String trace, Outcome outcome) {
        String error = "<errorEventDefinition errorRef='Error_X'/>";
        Element diagram = Drawn.read(
                "p",
                "<startEvent id='s'/><subProcess id='S'><startEvent id='i'/><task id='A'/><task id='B'/>"
                        + "<exclusiveGateway id='x'/><endEvent id='f'/><endEvent id='g'>" + error + "</endEvent>"
                        + Drawn.flows("i>A A>B B>x x>f x>g")
                        + "</subProcess><task id='C'/><task id='D'/><endEvent id='e'/>"
                        + "<boundaryEvent id='b' attachedToRef='S'>" + error
                        + "</boundaryEvent>" + Drawn.flows("s>S S>C C>e b>D D>e"));
        // Code inside may throw it too, so D may come early.
        assertThat(Drawn.outcome(diagram, "ABCD", trace)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AB,DEVIATES", "BA,PATH", "A,PATH", "B,PREFIX", "AA,DEVIATES"})
    void aTerminateEndStopsTheRest(String trace, Outcome outcome) {
        Element diagram = Drawn.read(
                "p",
                "<startEvent id='s'/><parallelGateway id='x'/><task id='A'/><task id='B'/><endEvent id='e'/>"
                        + "<endEvent id='t'><terminateEventDefinition/></endEvent>"
                        + Drawn.flows("s>x x>A x>B A>t B>e"));
        assertThat(Drawn.outcome(diagram, "AB", trace)).isEqualTo(outcome);
    }

    @Test
    void theFirstStepThatIsNotPossibleIsNamedWithWhatWouldHaveBeen() {
        Element diagram = Drawn.process("p", ABC + "<exclusiveGateway id='x'/>|s>A A>x x>B x>C B>e C>e");
        CaseVerdict verdict = Drawn.replay(diagram, "ABC", "AAB");
        assertThat(verdict.deviation().line()).isEqualTo(3);
        assertThat(verdict.deviation().step()).isEqualTo("A");
        assertThat(verdict.deviation().after()).isEqualTo("A");
        assertThat(verdict.deviation().allowed()).containsExactly("B", "C");
        assertThat(Drawn.replay(diagram, "ABC", "B").deviation().after()).isEqualTo("start");
        assertThat(Drawn.replay(diagram, "ABC", "ABC").deviation().allowed()).containsExactly("end");
    }

    @Test
    void whatCannotBeReplayedIsRefusedByName() {
        assertThatThrownBy(() -> Drawn.read("p", "<task id='A'/>"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("has no start event");
        assertThatThrownBy(() -> Drawn.read(
                        "p",
                        "<startEvent id='s'/><intermediateThrowEvent id='l'><linkEventDefinition name='n'/>"
                                + "</intermediateThrowEvent>" + Drawn.flows("s>l")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("l: link events are not read");
        assertThatThrownBy(() -> Drawn.replay(Drawn.process("p", ABC + "|s>A A>e"), "Z", "Z"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("mapping.csv, nodes: Z is in neither the diagram");
    }

    /** A and B side by side in a sub-process, then C. */
    private static String scope(String more) {
        return "<startEvent id='s'/><subProcess id='S'><startEvent id='i'/><parallelGateway id='x'/><task id='A'/>"
                + "<task id='B'/><endEvent id='f'/>" + Drawn.flows("i>x x>A x>B A>f B>f") + more
                + "</subProcess><task id='C'/><endEvent id='e'/>" + Drawn.flows("s>S S>C C>e");
    }

    private static String border(String stops) {
        return "<boundaryEvent id='b' attachedToRef='S' cancelActivity='" + stops
                + "'><timerEventDefinition/></boundaryEvent><task id='D'/>" + Drawn.flows("b>D D>e");
    }

    private static String eventScope(String stops) {
        return "<subProcess id='E' triggeredByEvent='true'><startEvent id='j' isInterrupting='" + stops
                + "'><timerEventDefinition/></startEvent><task id='D'/><endEvent id='h'/>" + Drawn.flows("j>D D>h")
                + "</subProcess>";
    }
}
