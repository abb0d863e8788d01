package loanflow.skiptrace;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.customer.ContactPoints;
import loanflow.network.TraceGraph;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** Calls to third parties: each is asked once, to relay or for a number. */
@Component
class ThirdPartyCalls {

    private final JdbcSkipTraces traces;
    private final JdbcPaths paths;
    private final GivenNumbers given;
    private final ContactPoints numbers;
    private final TraceGraph graph;
    private final TraceScripts scripts;
    private final Contact contact;
    private final Clock clock;

    ThirdPartyCalls(
            JdbcSkipTraces traces,
            JdbcPaths paths,
            GivenNumbers given,
            ContactPoints numbers,
            TraceGraph graph,
            TraceScripts scripts,
            Contact contact,
            Clock clock) {
        this.traces = traces;
        this.paths = paths;
        this.given = given;
        this.numbers = numbers;
        this.graph = graph;
        this.scripts = scripts;
        this.contact = contact;
        this.clock = clock;
    }

    TraceStep step(SkipTrace trace, Path path) {
        List<String> relation = Wording.all(List.of(path.relation().split(">")));
        return new TraceStep.Call(
                "THIRD",
                scripts.evidence(
                        trace,
                        MessageTemplate.RELAY_V1,
                        List.of(
                                new TraceEvidence.Row("对象 Whom", "第三人 a third party"),
                                new TraceEvidence.Row("关系 Relation", String.join(" → ", relation)),
                                new TraceEvidence.Row(
                                        "可达性 Reachability", String.format(Locale.ROOT, "%.1f %%", 100 * path.reach())),
                                new TraceEvidence.Row("次数上限 At most", "每案一次 once in this case"))));
    }

    ContactOutcome ask(SkipTrace trace, Path path) {
        Path asked = paths.ask(path);
        return contact.touch(
                ContactRequest.relay(asked.key(), trace.customerId(), trace.debtId(), scripts.values(), asked.node()));
    }

    void called(SkipTrace trace, Path path, TraceOutcome outcome, String by) {
        contact.called(path.key(), outcome.call());
        graph.learn(path.node(), outcome.answered(), clock.instant());
        paths.end(path, Path.State.ASKED, outcome, by, OffsetDateTime.now(clock));
        if (outcome == TraceOutcome.ASKS_TO_STOP) {
            contact.leaveAlone(path.node());
        }
        if (outcome == TraceOutcome.NEW_NUMBER) {
            traces.number(
                    trace.caseId(),
                    numbers.propose(trace.customerId(), given.latest(trace.caseId()), "trace " + path.id()));
        }
    }
}
