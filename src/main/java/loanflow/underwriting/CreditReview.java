package loanflow.underwriting;

import java.util.List;
import loanflow.underwriting.ReviewCheck.Accepted;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for what people decide about a file: every decision is checked here before it counts. */
@Service
@Transactional
public class CreditReview {

    private final CreditFiles files;
    private final Desk desk;

    CreditReview(CreditFiles files, Desk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** Facts that were missing or contradicted each other, as a reviewer assesses them. The agent must not do it. */
    public ReviewCheck.@Nullable Rule assess(String applicationId, PolicyVersions policy, AssessorNote note) {
        OpenFile open = desk.analysis(applicationId, policy).open();
        if (note.reviewer().equals(open.file().salesAgentId())) {
            return ReviewCheck.Rule.OWN_AGENT;
        }
        if (note.answer() == AssessorNote.Answer.REQUEST_PAPERS && note.papers().isEmpty()) {
            return ReviewCheck.Rule.PAPERS_MISSING;
        }
        files.add(open, note);
        desk.clear();
        return null;
    }

    /** The first person's decision. */
    public ReviewCheck first(String applicationId, PolicyVersions policy, Place place, Vote vote) {
        return keep(
                analysis(applicationId, policy),
                rules(applicationId, policy, place).check(vote));
    }

    /** The second person agrees. */
    public ReviewCheck agree(String applicationId, PolicyVersions policy, Place place, String reviewer) {
        Vote first = vote(applicationId, policy, 1);
        return keep(
                analysis(applicationId, policy),
                rules(applicationId, policy, place).check(first.by(2, reviewer)));
    }

    /** The second person disagrees: declines what was granted, or would grant what was declined. */
    public ReviewCheck disagree(
            String applicationId, PolicyVersions policy, Place place, String reviewer, List<String> reasons) {
        Vote first = vote(applicationId, policy, 1);
        return keep(
                analysis(applicationId, policy),
                rules(applicationId, policy, place).opposite(first, reviewer, reasons));
    }

    /** The third person joins the first or the second: two of three decide. */
    public ReviewCheck settle(
            String applicationId, PolicyVersions policy, Place place, String reviewer, int seatJoined) {
        Vote joined = vote(applicationId, policy, seatJoined);
        return keep(
                analysis(applicationId, policy),
                rules(applicationId, policy, place).check(joined.by(3, reviewer)));
    }

    private ReviewCheck keep(CreditAnalysis analysis, ReviewCheck check) {
        if (check instanceof Accepted accepted) {
            files.add(analysis.open(), accepted.vote());
            desk.clear();
        }
        return check;
    }

    private ReviewRules rules(String applicationId, PolicyVersions policy, Place place) {
        return new ReviewRules(analysis(applicationId, policy), place.band(), Authority.of(place.route()));
    }

    private CreditAnalysis analysis(String applicationId, PolicyVersions policy) {
        return desk.analysis(applicationId, policy);
    }

    private Vote vote(String applicationId, PolicyVersions policy, int seat) {
        return analysis(applicationId, policy).open().votes().stream()
                .filter(vote -> vote.seat() == seat)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has voted in seat " + seat));
    }

    /** Where the process has put the file. */
    public record Place(String band, String route) {}
}
