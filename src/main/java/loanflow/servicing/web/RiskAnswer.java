package loanflow.servicing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import loanflow.servicing.Interruption;
import loanflow.servicing.LoanRisk;
import org.jspecify.annotations.Nullable;

/** How a loan is judged; the rate is in per cent of open principal. */
record RiskAnswer(
        String assetClass,
        int ifrs9Stage,
        String provisionPercent,
        String suspendedIncome,
        @Nullable LocalDate watchedUntil,
        List<String> earlyDefaults,
        @Nullable LocalDate limitationDate,
        boolean timeBarred,
        List<Interrupted> interruptions,
        List<OverCap> overCap,
        List<Change> changes) {

    record Interrupted(String kind, LocalDate on, String evidence) {

        static Interrupted of(Interruption one) {
            return new Interrupted(one.kind().name(), one.on(), one.evidence());
        }
    }

    /** The loan would have cost more than its cap; {@code kept} false needs people. */
    record OverCap(LocalDate on, String capPercent, String costPercent, String limited, boolean kept) {}

    record Change(LocalDate on, String fromClass, String toClass, int fromStage, int toStage) {}

    static RiskAnswer of(LoanRisk risk) {
        return new RiskAnswer(
                risk.assetClass().name(),
                risk.ifrs9Stage(),
                percent(risk.provisionBps()),
                RepaymentAnswer.text(risk.suspended()),
                risk.watchedUntil(),
                risk.earlyDefaults(),
                risk.limitationDate(),
                risk.timeBarred(),
                risk.interruptions().stream().map(Interrupted::of).toList(),
                risk.costFindings().stream()
                        .map(one -> new OverCap(
                                one.on(),
                                percent(one.capBps()),
                                percent(one.costBps()),
                                RepaymentAnswer.text(one.limited()),
                                one.kept()))
                        .toList(),
                risk.changes().stream()
                        .map(one -> new Change(
                                one.on(), one.from().name(), one.to().name(), one.fromStage(), one.toStage()))
                        .toList());
    }

    static String percent(long bps) {
        return BigDecimal.valueOf(bps, 2).toPlainString();
    }
}
