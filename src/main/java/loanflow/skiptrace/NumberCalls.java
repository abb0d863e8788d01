package loanflow.skiptrace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.contact.ThirdParty;
import loanflow.customer.ContactPoints;
import org.springframework.stereotype.Component;

/** Calls to the borrower at a number that was given: his only once he has confirmed it. */
@Component
class NumberCalls {

    private static final int MOST_TRIES = 3;

    private final JdbcSkipTraces traces;
    private final ContactPoints numbers;
    private final TraceScripts scripts;
    private final Contact contact;
    private final Clock clock;

    NumberCalls(JdbcSkipTraces traces, ContactPoints numbers, TraceScripts scripts, Contact contact, Clock clock) {
        this.traces = traces;
        this.numbers = numbers;
        this.scripts = scripts;
        this.contact = contact;
        this.clock = clock;
    }

    TraceStep step(SkipTrace trace) {
        return new TraceStep.Call(
                "BORROWER",
                scripts.evidence(
                        trace,
                        MessageTemplate.IDENTIFY_V1,
                        List.of(
                                new TraceEvidence.Row("对象 Whom", "本人（新号码） the borrower, at a number that was given"),
                                new TraceEvidence.Row("已拨打 Tried", trace.numberTries() + " / " + MOST_TRIES))));
    }

    ContactOutcome ask(SkipTrace trace) {
        traces.triedNumber(trace.caseId());
        return contact.touch(ContactRequest.identify(
                key(trace, trace.numberTries() + 1),
                trace.customerId(),
                trace.debtId(),
                scripts.values(),
                ThirdParty.node(numbers.indexOf(Objects.requireNonNull(trace.numberId())))));
    }

    void called(SkipTrace trace, TraceOutcome outcome) {
        contact.called(key(trace, trace.numberTries()), outcome.call());
        if (outcome == TraceOutcome.CONFIRMED) {
            numbers.confirm(Objects.requireNonNull(trace.numberId()));
            traces.number(trace.caseId(), null);
            traces.end(trace.caseId(), SkipTrace.State.FOUND, LocalDate.now(clock));
        } else if (outcome == TraceOutcome.NOT_HIM || trace.numberTries() >= MOST_TRIES) {
            refuse(trace);
        }
    }

    void refuse(SkipTrace trace) {
        numbers.refuse(Objects.requireNonNull(trace.numberId()));
        traces.number(trace.caseId(), null);
    }

    private static String key(SkipTrace trace, int attempt) {
        return "trace:" + trace.numberId() + ":" + attempt;
    }
}
