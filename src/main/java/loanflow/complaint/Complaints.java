package loanflow.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loanflow.customer.Reveals;
import loanflow.servicing.Servicing;
import loanflow.workflow.NoteCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who complain, and for staff who read what they wrote. */
@Service
@Transactional
public class Complaints {

    private final JdbcComplaints complaints;
    private final JdbcComplaintFindings findings;
    private final ComplaintProcesses processes;
    private final NoteCipher cipher;
    private final Reveals reveals;
    private final Servicing servicing;
    private final Clock clock;

    Complaints(
            JdbcComplaints complaints,
            JdbcComplaintFindings findings,
            ComplaintProcesses processes,
            NoteCipher cipher,
            Reveals reveals,
            Servicing servicing,
            Clock clock) {
        this.complaints = complaints;
        this.findings = findings;
        this.processes = processes;
        this.cipher = cipher;
        this.reveals = reveals;
        this.servicing = servicing;
        this.clock = clock;
    }

    /**
     * Takes a complaint; collection stops in this transaction. A loan that has ended may be complained of too.
     *
     * @param words what the person says; may name anybody, and lies sealed
     * @throws IllegalArgumentException when there is no such loan
     */
    public ComplaintView make(String loanId, ComplaintSubject subject, String words, String by) {
        String id = UUID.randomUUID().toString();
        complaints.add(id, loanId, subject, cipher.seal(loanId, place(id), words), by, LocalDate.now(clock));
        processes.made(id);
        return ComplaintView.of(complaints.find(id).orElseThrow(), null);
    }

    /** Complaints about a loan, the latest first. */
    @Transactional(readOnly = true)
    public List<ComplaintView> of(String loanId) {
        return complaints.of(loanId).stream()
                .map(one -> ComplaintView.of(
                        one, findings.latest(one.id()).map(KeptFinding::found).orElse(null)))
                .toList();
    }

    /** What somebody wrote, for a member of staff; who read it is kept. */
    public String read(String complaintId, String staff) {
        Complaint complaint = complaints.find(complaintId).orElseThrow();
        reveals.note(
                complaint.customerId(),
                servicing.ownersOf(complaint.loanId()).orElseThrow().applicationId(),
                staff,
                "complaint " + complaintId);
        return cipher.open(complaints.words(complaintId), place(complaintId));
    }

    private static String place(String id) {
        return "complaint/" + id;
    }
}
