package loanflow.disbursement.web;

import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;
import static loanflow.access.page.Html.rows;

import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.disbursement.FunderBan;
import loanflow.disbursement.FunderBans;
import loanflow.disbursement.FunderDay;
import loanflow.disbursement.FunderRecords;
import loanflow.disbursement.FunderStanding;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as a page, with the use of each day of the last thirty. */
@RestController
@RequestMapping("/funders")
@Hidden
class FunderPage {

    private static final int DAYS = 30;
    private static final Frame FRAME = new Frame(
            "资金方 Funders",
            "资金方",
            "Licences, bans, shares, limits and their use",
            "禁令由接口下达 · Bans are imposed by the API");

    private final Html page = Html.page("funders.html");
    private final FunderRecords records;
    private final FunderBans bans;

    FunderPage(FunderRecords records, FunderBans bans) {
        this.records = records;
        this.bans = bans;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(Caller.Staff staff) {
        FunderReaders.requireReader(staff);
        return FRAME.around(
                "",
                page.with(Map.of(
                        "funders",
                                lines(records.today().stream()
                                        .map(FunderPage::line)
                                        .toList()),
                        "bans", rows(bans.all().stream().map(FunderPage::line).toList(), 7),
                        "days",
                                rows(
                                        records.lastDays(DAYS).stream()
                                                .map(FunderPage::line)
                                                .toList(),
                                        4))));
    }

    private static Html line(FunderStanding one) {
        return row(
                one.name(),
                one.sourceType() + " / " + one.lenderType(),
                one.licensed() ? one.licence() : "无有效牌照 No licence in force",
                one.licensed() ? one.licenceUntil() : "",
                one.banBasis() == null ? "" : "禁 Banned: " + one.banBasis(),
                percent(one.shareBps(), 10_000),
                used(one.dayUsedFen(), one.dayLimitFen()),
                used(one.monthUsedFen(), one.monthLimitFen()),
                used(one.totalUsedFen(), one.totalLimitFen()),
                amount(one.reservedFen()),
                one.currency());
    }

    private static Html line(FunderBan one) {
        return row(
                one.funderId() == null ? "全部 All " + one.sourceType() : one.funderId(),
                one.validFrom(),
                one.validUntil(),
                one.basis(),
                one.because(),
                one.imposedBy(),
                one.liftedBy());
    }

    private static Html line(FunderDay one) {
        return row(one.day(), one.funderId(), amount(one.usedFen()), used(one.usedFen(), one.limitFen()));
    }

    private static String used(long fen, long limitFen) {
        return amount(fen) + " / " + amount(limitFen) + (limitFen > 0 ? " · " + percent(fen, limitFen) : "");
    }

    private static String amount(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** To one decimal, rounded up: a limit never looks less used than it is. */
    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.UP) + " %";
    }
}
