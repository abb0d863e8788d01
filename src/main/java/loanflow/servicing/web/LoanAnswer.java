package loanflow.servicing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import loanflow.servicing.LoanPosition;
import org.jspecify.annotations.Nullable;

/** A loan's position; all amounts are decimal texts in {@code currency}, the rate in per cent. */
record LoanAnswer(
        String id,
        String applicationId,
        String status,
        LocalDate asOf,
        String currency,
        String principal,
        String aprPercent,
        int termMonths,
        LocalDate disbursedOn,
        Open open,
        String overdue,
        String advance,
        @Nullable Long daysPastDue,
        String stage,
        @Nullable LocalDate nextDueDate,
        @Nullable String nextDueAmount,
        String payOff,
        List<Line> schedule) {

    record Open(String costs, String penalty, String interest, String principal, String total) {}

    record Line(int number, LocalDate dueDate, String principal, String interest, String penalty, String open) {}

    static LoanAnswer of(LoanPosition position) {
        LoanPosition.Parts open = position.open();
        return new LoanAnswer(
                position.loanId(),
                position.applicationId(),
                position.status().name(),
                position.asOf(),
                position.principal().currency().getCurrencyCode(),
                RepaymentAnswer.text(position.principal()),
                BigDecimal.valueOf(position.aprBps(), 2).toPlainString(),
                position.termMonths(),
                position.disbursedOn(),
                new Open(
                        RepaymentAnswer.text(open.costs()),
                        RepaymentAnswer.text(open.penalty()),
                        RepaymentAnswer.text(open.interest()),
                        RepaymentAnswer.text(open.principal()),
                        RepaymentAnswer.text(open.total())),
                RepaymentAnswer.text(position.overdue()),
                RepaymentAnswer.text(position.advance()),
                position.daysPastDue(),
                position.stage(),
                position.nextDueDate(),
                position.nextDueAmount() == null ? null : RepaymentAnswer.text(position.nextDueAmount()),
                RepaymentAnswer.text(position.payOff()),
                position.schedule().stream()
                        .map(line -> new Line(
                                line.number(),
                                line.dueDate(),
                                RepaymentAnswer.text(line.principal()),
                                RepaymentAnswer.text(line.interest()),
                                RepaymentAnswer.text(line.penalty()),
                                RepaymentAnswer.text(line.open())))
                        .toList());
    }
}
