package loanflow.complaint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loanflow.money.Money;
import loanflow.servicing.LoanEvent;
import loanflow.servicing.LoanRecords;
import org.springframework.stereotype.Component;

/** Words and entries for those who look into a complaint. */
@Component
class ComplaintEvidences {

    private final JdbcComplaintFindings findings;
    private final LoanRecords records;

    ComplaintEvidences(JdbcComplaintFindings findings, LoanRecords records) {
        this.findings = findings;
        this.records = records;
    }

    ComplaintEvidence of(Complaint complaint) {
        return new ComplaintEvidence(
                complaint.loanId(),
                complaint.subject().words(),
                complaint.madeOn().toString(),
                Objects.requireNonNull(complaint.answerBy()).toString(),
                findings.of(complaint.id()).stream()
                        .map(ComplaintEvidences::row)
                        .toList(),
                records.history(complaint.loanId()).orElse(List.of()).stream()
                        .filter(event -> event.kind() == LoanEvent.Kind.REPAID)
                        .flatMap(ComplaintEvidences::entry)
                        .toList());
    }

    private static ComplaintEvidence.Row row(KeptFinding kept) {
        String outcome = kept.outcome();
        return new ComplaintEvidence.Row(
                kept.found().finding().words(), kept.found().correction().words(), outcome == null ? "—" : outcome);
    }

    private static Stream<ComplaintEvidence.Entry> entry(LoanEvent event) {
        String reference = event.reference();
        return reference == null
                ? Stream.empty()
                : Stream.of(new ComplaintEvidence.Entry(reference, event.on() + " · 还款 repayment" + amount(event)));
    }

    private static String amount(LoanEvent event) {
        Money advance = event.advance();
        Money paid = event.parts() == null ? advance : event.parts().total();
        return paid == null ? "" : " · " + paid.major().toPlainString();
    }
}
