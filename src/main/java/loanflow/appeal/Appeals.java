package loanflow.appeal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.appeal.AppealAnswer.Made;
import loanflow.appeal.AppealAnswer.Refused;
import loanflow.appeal.AppealAnswer.Rule;
import loanflow.origination.AutomaticRefusal;
import loanflow.origination.AutomaticRefusal.Origin;
import loanflow.origination.Reconsiderations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the wish for a person (DOMAIN.md §10.10). */
@Service
@Transactional
public class Appeals {

    static final int DAYS_TO_ASK = 30;
    static final int ANSWER_DAYS = 3;

    private final JdbcAppeals appeals;
    private final Reconsiderations reconsiderations;
    private final AppealProcesses processes;
    private final Clock clock;

    Appeals(JdbcAppeals appeals, Reconsiderations reconsiderations, AppealProcesses processes, Clock clock) {
        this.appeals = appeals;
        this.reconsiderations = reconsiderations;
        this.processes = processes;
        this.clock = clock;
    }

    /** Opens an appeal; made again, it is the same one. */
    public AppealAnswer make(String applicationId) {
        Optional<AutomaticRefusal> refusal = reconsiderations.refusal(applicationId);
        Optional<Appeal> known = appeals.find(applicationId);
        if (known.isPresent()) {
            return new Made(known.get());
        }
        if (refusal.isEmpty()) {
            return new Refused(Rule.NOT_REFUSED);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Rule against = against(refusal.get(), now);
        if (against != null) {
            return new Refused(against);
        }
        appeals.insert(applicationId, refusal.get().origin(), now);
        reconsiderations.tell(
                applicationId,
                "APPEAL_RECEIVED",
                "您的人工复核申请已收到，我们将在 3 天内答复。",
                "We have received your wish for a review by a person and answer within 3 days.");
        processes.appealMade(applicationId);
        return new Made(appeals.find(applicationId).orElseThrow());
    }

    @Transactional(readOnly = true)
    public Optional<Appeal> find(String applicationId) {
        return appeals.find(applicationId);
    }

    private static @Nullable Rule against(AutomaticRefusal refusal, OffsetDateTime now) {
        if (refusal.forbidden()) {
            return Rule.FORBIDDEN_BY_LAW;
        }
        if (refusal.origin() == Origin.NONE) {
            return Rule.NO_JUDGEMENT;
        }
        if (refusal.byPeople()) {
            return Rule.NOT_AUTOMATIC;
        }
        return now.isAfter(refusal.refusedAt().plusDays(DAYS_TO_ASK)) ? Rule.TOO_LATE : null;
    }
}
