package loanflow.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import loanflow.change.ChangeState;
import loanflow.money.Money;
import loanflow.servicing.LoanEvent;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanRecords;
import loanflow.servicing.Servicing;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words and entries for those who look into a complaint. */
@Component
class ComplaintEvidences {

    private final JdbcComplaintFindings findings;
    private final LoanRecords records;
    private final Servicing servicing;

    ComplaintEvidences(JdbcComplaintFindings findings, LoanRecords records, Servicing servicing) {
        this.findings = findings;
        this.records = records;
        this.servicing = servicing;
    }

    ComplaintEvidence of(Complaint complaint) {
        return new ComplaintEvidence(
                complaint.loanId(),
                complaint.subject().words(),
                complaint.madeOn().toString(),
                Objects.requireNonNull(complaint.answerBy()).toString(),
                ComplaintFigures.of(servicing.position(complaint.loanId()).orElseThrow()),
                findings.of(complaint.id()).stream()
                        .map(ComplaintEvidences::row)
                        .toList(),
                records.history(complaint.loanId()).orElse(List.of()).stream()
                        .filter(event -> event.kind() == LoanEvent.Kind.REPAID)
                        .flatMap(ComplaintEvidences::entry)
                        .toList());
    }

    private static ComplaintEvidence.Row row(KeptFinding kept) {
        return new ComplaintEvidence.Row(
                kept.found().finding().words(), kept.found().correction().meant(), outcome(kept.outcome()));
    }

    /** A state of the change in its words, or the rule that forbids it. */
    private static String outcome(@Nullable String outcome) {
        if (outcome == null) {
            return "—";
        }
        return Stream.of(ChangeState.values())
                .filter(state -> state.name().equals(outcome))
                .map(ChangeState::words)
                .findFirst()
                .orElseGet(() -> "不可行：" + Wording.of(outcome.substring(outcome.lastIndexOf(' ') + 1)));
    }

    private static Stream<ComplaintEvidence.Entry> entry(LoanEvent event) {
        String reference = event.reference();
        return reference == null
                ? Stream.empty()
                : Stream.of(new ComplaintEvidence.Entry(reference, event.on() + " · 还款 repayment" + amount(event)));
    }

    /** What was paid on the debt, and what is left of it in advance. */
    private static String amount(LoanEvent event) {
        return Stream.of(
                        Optional.ofNullable(event.parts()).map(LoanPosition.Parts::total),
                        Optional.ofNullable(event.advance()))
                .flatMap(Optional::stream)
                .reduce(Money::plus)
                .map(paid -> " · " + paid.major().toPlainString())
                .orElse("");
    }
}
