package loanflow.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import loanflow.contact.AnswerSent;
import loanflow.contact.Answers;
import loanflow.contact.MessageTemplate;
import loanflow.customer.Customers;
import loanflow.customer.Lists;
import loanflow.servicing.Servicing;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one complaint. */
@Service
@Transactional
public class ComplaintWork {

    private static final int YEAR = 1;

    private final JdbcComplaints complaints;
    private final JdbcComplaintFindings findings;
    private final ComplaintTable table;
    private final ComplaintRests rests;
    private final ComplaintEvidences evidences;
    private final Corrections corrections;
    private final Answers answers;
    private final Customers customers;
    private final Lists lists;
    private final Servicing servicing;
    private final Clock clock;

    ComplaintWork(
            JdbcComplaints complaints,
            JdbcComplaintFindings findings,
            ComplaintTable table,
            ComplaintRests rests,
            ComplaintEvidences evidences,
            Corrections corrections,
            Answers answers,
            Customers customers,
            Lists lists,
            Servicing servicing,
            Clock clock) {
        this.complaints = complaints;
        this.findings = findings;
        this.table = table;
        this.rests = rests;
        this.evidences = evidences;
        this.corrections = corrections;
        this.answers = answers;
        this.customers = customers;
        this.lists = lists;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** Stops every touch for collection; says who answers and until when. */
    public Handling stopTouches(PolicyVersions policy, String id) {
        Complaint complaint = complaint(id);
        rests.begin(complaint);
        LocalDate today = LocalDate.now(clock);
        Handling handling = table.of(policy, complaint, complaints.earlier(complaint, today.minusYears(YEAR)), today);
        complaints.answerBy(id, handling.answerBy());
        return handling;
    }

    /** What those who look into it are shown. */
    public ComplaintEvidence describe(String id) {
        return evidences.of(complaint(id));
    }

    /** Keeps what a person found. */
    public void found(String id, Found found) {
        findings.add(id, found);
    }

    /** Asks for the change that puts the books right: BOOKED at once, ASKED of others, or NOT_POSSIBLE. */
    public String askCorrection(String id) {
        return corrections.ask(complaint(id), findings.latest(id).orElseThrow()).name();
    }

    /** Ends every entry of black and grey lists on this person; what the law lists stays. */
    public int liftListing(String id) {
        Complaint complaint = complaint(id);
        String application =
                servicing.ownersOf(complaint.loanId()).orElseThrow().applicationId();
        return lists.liftAll(
                customers.facts(complaint.customerId(), application),
                findings.latest(id).orElseThrow().found().by());
    }

    /** Tells the person what was found. */
    public AnswerSent answer(String id) {
        Complaint complaint = complaint(id);
        Found found = findings.latest(id).orElseThrow().found();
        return answers.send(
                "complaint:" + id,
                complaint.customerId(),
                complaint.loanId(),
                MessageTemplate.COMPLAINT_ANSWER_V1,
                Map.of(
                        "madeOn", complaint.madeOn().toString(),
                        "finding", found.finding().chinese(),
                        "correction", found.correction().done()));
    }

    /** It is answered; collection may go on. */
    public void close(String id) {
        complaints.answered(id, LocalDate.now(clock));
        rests.end(complaint(id));
    }

    private Complaint complaint(String id) {
        return complaints.find(id).orElseThrow();
    }
}
