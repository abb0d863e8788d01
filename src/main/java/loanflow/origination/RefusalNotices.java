package loanflow.origination;

import java.util.List;
import org.springframework.stereotype.Component;

/** Explains a refusal to the applicant (PIPL art. 24). */
@Component
class RefusalNotices {

    private final JdbcReasons reasons;
    private final JdbcHumanReviews people;
    private final JdbcNotices notices;

    RefusalNotices(JdbcReasons reasons, JdbcHumanReviews people, JdbcNotices notices) {
        this.reasons = reasons;
        this.people = people;
        this.notices = notices;
    }

    void give(String applicationId) {
        List<Reason> why = reasons.of(applicationId);
        boolean byPeople = people.isDemanded(applicationId);
        notices.give(
                applicationId,
                "REFUSAL",
                "很遗憾，本次申请未获通过。主要原因：" + Reasons.zh(why) + (byPeople ? "。本决定由人工作出。" : "。您可在 30 天内申请人工复核，我们将在 3 天内答复。"),
                "We cannot grant this application. Main reasons: " + Reasons.en(why)
                        + (byPeople
                                ? ". A person has made this decision."
                                : ". Within 30 days you may ask for a review by a person; we answer within 3 days."));
    }
}
