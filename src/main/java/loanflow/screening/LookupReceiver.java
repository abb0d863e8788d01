package loanflow.screening;

import java.time.Clock;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Takes in the answers of a round and lets the process go on, in one transaction. */
@Component
class LookupReceiver implements InboxHandler {

    private final Screenings screenings;
    private final Lookups lookups;
    private final ScreeningProcesses processes;
    private final Clock clock;

    LookupReceiver(Screenings screenings, Lookups lookups, ScreeningProcesses processes, Clock clock) {
        this.screenings = screenings;
        this.lookups = lookups;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public String source() {
        return Questions.KIND;
    }

    @Override
    public Handling handle(InboxMessage message) {
        RoundAnswers round = FactsJson.read(message.body(), RoundAnswers.class);
        ScreeningState awaited = round.isStepUp() ? ScreeningState.LIVENESS : ScreeningState.LOOKUPS;
        if (!screenings.move(round.applicationId(), awaited, ScreeningState.EVALUATION)) {
            lookups.late(round.applicationId(), round.answers(), clock.instant());
            return Handling.DONE;
        }
        lookups.answered(round.applicationId(), round.answers(), clock.instant());
        return tell(round) ? Handling.DONE : Handling.NOT_YET;
    }

    private boolean tell(RoundAnswers round) {
        return round.isStepUp()
                ? processes.stepUpAnswered(round.applicationId())
                : processes.lookupsAnswered(round.applicationId());
    }
}
