package loanflow.underwriting;

import java.util.List;
import loanflow.underwriting.ReviewCheck.Accepted;
import loanflow.underwriting.ReviewCheck.Denied;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for what people decide about a file: every decision is checked here before it counts. */
@Service
@Transactional
public class CreditReview {

    private static final String NONE = "NONE";

    private final CreditFiles files;
    private final Desk desk;

    CreditReview(CreditFiles files, Desk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** Facts that were missing or contradicted each other, as a reviewer assesses them. The agent must not do it. */
    public ReviewAnswer assess(String applicationId, PolicyVersions policy, AssessorNote note) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        if (note.reviewer().equals(analysis.open().file().salesAgentId())) {
            return repeat(analysis, null, ReviewCheck.Rule.OWN_AGENT);
        }
        if (note.answer() == AssessorNote.Answer.REQUEST_PAPERS && note.papers().isEmpty()) {
            return repeat(analysis, null, ReviewCheck.Rule.PAPERS_MISSING);
        }
        files.add(analysis.open(), note);
        desk.clear();
        String result = note.answer() == AssessorNote.Answer.CONTINUE ? "ACCEPTED" : "DECLINED";
        return new ReviewAnswer(
                result, NONE, false, CreditEvidence.of(desk.analysis(applicationId, policy), null, null));
    }

    /** The first person's decision. */
    public ReviewAnswer first(String applicationId, PolicyVersions policy, Place place, Vote vote) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        String result = vote.decision() == ReviewDecision.REQUEST_PAPERS ? "PAPERS" : "ACCEPTED";
        return keep(analysis, place, rules(analysis, place).check(vote), result);
    }

    /** The second person agrees, or disagrees: declines what was granted, or would grant what was declined. */
    public ReviewAnswer second(
            String applicationId,
            PolicyVersions policy,
            Place place,
            Confirmation confirmation,
            String reviewer,
            List<String> reasons) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        Vote first = vote(analysis, 1);
        return confirmation == Confirmation.AGREE
                ? keep(analysis, place, rules(analysis, place).check(first.by(2, reviewer)), "ACCEPTED")
                : keep(analysis, place, rules(analysis, place).opposite(first, reviewer, reasons), "DISAGREED");
    }

    /** The third person joins the first or the second: two of three decide. */
    public ReviewAnswer settle(
            String applicationId, PolicyVersions policy, Place place, String reviewer, int seatJoined) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        Vote joined = vote(analysis, seatJoined).by(3, reviewer);
        return keep(analysis, place, rules(analysis, place).check(joined), "ACCEPTED");
    }

    private ReviewAnswer keep(CreditAnalysis analysis, Place place, ReviewCheck check, String result) {
        if (check instanceof Accepted accepted) {
            files.add(analysis.open(), accepted.vote());
            desk.clear();
            CreditAnalysis now = desk.analysis(analysis.open().file().applicationId(), analysis.policy());
            return new ReviewAnswer(
                    result, NONE, accepted.override(), CreditEvidence.of(now, place.band(), place.route()));
        }
        return repeat(analysis, place, ((Denied) check).rule());
    }

    private static ReviewAnswer repeat(CreditAnalysis analysis, @Nullable Place place, ReviewCheck.Rule rule) {
        CreditEvidence evidence = place == null
                ? CreditEvidence.of(analysis, null, null)
                : CreditEvidence.of(analysis, place.band(), place.route());
        return new ReviewAnswer("REPEAT", rule.name(), false, evidence);
    }

    private static ReviewRules rules(CreditAnalysis analysis, Place place) {
        return new ReviewRules(analysis, place.band(), Authority.of(place.route()));
    }

    private static Vote vote(CreditAnalysis analysis, int seat) {
        return analysis.open().votes().stream()
                .filter(vote -> vote.seat() == seat)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has voted in seat " + seat));
    }

    /** Where the process has put the file. */
    public record Place(String band, String route) {}

    /** What a second person says to the first. */
    public enum Confirmation {
        AGREE,
        DISAGREE
    }
}
