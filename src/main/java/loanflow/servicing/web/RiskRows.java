package loanflow.servicing.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;

import java.util.ArrayList;
import java.util.List;
import loanflow.access.page.Html;
import loanflow.servicing.LoanRisk;

/** The rows of a loan's page that say how it is judged. */
final class RiskRows {

    private RiskRows() {}

    static Html of(LoanRisk risk) {
        List<Html> rows = new ArrayList<>(List.of(
                row(
                        both("五级分类", "Asset class"),
                        risk.assetClass().chinese() + " " + risk.assetClass().english()),
                row(both("减值阶段", "IFRS 9 stage"), risk.ifrs9Stage()),
                row(both("拨备率", "Provision, per cent"), RiskAnswer.of(risk).provisionPercent()),
                row(both("停计收入", "Suspended income"), risk.suspended()),
                row(both("重组观察至", "Watched until"), risk.watchedUntil()),
                row(
                        both("早期逾期", "Early default"),
                        risk.earlyDefaults().isEmpty() ? "无 none" : String.join(", ", risk.earlyDefaults())),
                row(both("诉讼时效至", "Limitation date"), risk.limitationDate()),
                row(both("已过时效", "Time-barred"), risk.timeBarred() ? "是 yes" : "否 no")));
        risk.interruptions()
                .forEach(one -> rows.add(row(
                        both("时效中断", "Interrupted"),
                        one.on() + " · " + one.kind().chinese() + " "
                                + one.kind().english() + " · " + one.evidence())));
        risk.costFindings()
                .forEach(one -> rows.add(row(
                        both("成本超上限", "Over the cap"),
                        one.on() + " · " + RiskAnswer.percent(one.costBps()) + " > "
                                + RiskAnswer.percent(one.capBps()) + " · 减免罚息 penalty given up " + one.limited()
                                + (one.kept() ? "" : " · 仍超 still over"))));
        risk.changes()
                .forEach(one -> rows.add(row(
                        both("分类变化", "Class changed"),
                        one.on() + " · " + one.from().chinese() + " " + one.fromStage() + " → "
                                + one.to().chinese() + " " + one.toStage())));
        return lines(rows);
    }
}
