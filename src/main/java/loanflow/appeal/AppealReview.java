package loanflow.appeal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import loanflow.origination.AutomaticRefusal;
import loanflow.origination.Reconsiderations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the person who answers an appeal (DOMAIN.md §10.10). */
@Service
@Transactional
public class AppealReview {

    private final JdbcAppeals appeals;
    private final Reconsiderations reconsiderations;
    private final Clock clock;

    AppealReview(JdbcAppeals appeals, Reconsiderations reconsiderations, Clock clock) {
        this.appeals = appeals;
        this.reconsiderations = reconsiderations;
        this.clock = clock;
    }

    /** What became of an answer. */
    public enum Result {
        REPLACED,
        CONFIRMED,
        /** This person brought the application and may not answer: somebody else is asked. */
        REPEAT
    }

    /** What the person is shown. */
    public AppealEvidence evidence(String applicationId) {
        return AppealEvidence.of(refused(applicationId));
    }

    /**
     * Keeps the person's answer and lets it work: the case goes on, or the applicant is told why it does not.
     *
     * @param finding why the refusal stands; needed to confirm it
     */
    public Result answer(String applicationId, String person, AppealDecision decision, Optional<Finding> finding) {
        if (person.equals(refused(applicationId).salesAgent())) {
            return Result.REPEAT;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (decision == AppealDecision.REPLACE) {
            appeals.decide(applicationId, Result.REPLACED.name(), person, now);
            reconsiderations.replace(applicationId);
            return Result.REPLACED;
        }
        Finding because = finding.orElseThrow(
                () -> new IllegalStateException("appeal confirmed without finding: " + applicationId));
        appeals.decide(applicationId, Result.CONFIRMED.name(), person, now);
        reconsiderations.confirm(applicationId, because.zh(), because.en());
        return Result.CONFIRMED;
    }

    private AutomaticRefusal refused(String applicationId) {
        return reconsiderations
                .refusal(applicationId)
                .orElseThrow(() -> new IllegalStateException("appeal without refusal of " + applicationId));
    }
}
