package loanflow.debit.web;

import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import loanflow.access.page.Html;
import loanflow.debit.Debit;
import loanflow.debit.Debits;
import loanflow.debit.Mandates;
import loanflow.servicing.LoanPageSection;
import loanflow.servicing.LoanPosition;
import org.springframework.stereotype.Component;

/** Mandate and tries on the page of a loan. */
@Component
class DebitSection implements LoanPageSection {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Html section = Html.page("loan-debits.html");
    private final Mandates mandates;
    private final Debits debits;
    private final Clock clock;

    DebitSection(Mandates mandates, Debits debits, Clock clock) {
        this.mandates = mandates;
        this.debits = debits;
        this.clock = clock;
    }

    @Override
    public Html of(LoanPosition loan) {
        List<Html> tries = debits.of(loan.loanId()).stream().map(this::line).toList();
        return section.with(Map.of(
                "mandate",
                mandates.latest(loan.loanId())
                        .map(mandate -> (mandate.revokedAt() == null ? "有效 Stands" : "已撤销 Revoked") + " · 单笔上限 at most "
                                + mandate.largest() + " · " + mandate.consentVersion())
                        .orElse("无 None"),
                "debits",
                lines(tries.isEmpty() ? List.of(row("—", "—", "—", "—", "—")) : tries)));
    }

    private Html line(Debit debit) {
        return row(
                MINUTE.format(debit.instructedAt().atZoneSameInstant(clock.getZone())),
                debit.dueDate(),
                debit.amount(),
                words(debit.state()),
                debit.reason());
    }

    private static String words(Debit.State state) {
        return switch (state) {
            case INSTRUCTED -> "已下达 Instructed";
            case ASKED -> "处理中 Asked";
            case COLLECTED -> "成功 Collected";
            case FAILED -> "失败 Failed";
            case SKIPPED -> "未执行 Left out";
            case UNBOOKED -> "已扣未入账 Drawn, not booked";
            case BOUNCED -> "被退回 Bounced";
        };
    }
}
