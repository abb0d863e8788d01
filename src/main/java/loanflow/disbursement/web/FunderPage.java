package loanflow.disbursement.web;

import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;
import static loanflow.access.page.Html.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import loanflow.disbursement.FunderBan;
import loanflow.disbursement.FunderBans;
import loanflow.disbursement.FunderDay;
import loanflow.disbursement.FunderRecords;
import loanflow.disbursement.FunderStanding;
import loanflow.workflow.Wording;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Draws the sources of money with the use of each day of the last thirty, and the form of who bans one. */
@Component
class FunderPage {

    private static final int DAYS = 30;
    private static final Frame FRAME = new Frame(
            "资金方 Funders",
            "资金方",
            "Licences, bans, shares, limits and their use",
            "禁令由合规下达，由另一人解除 · Compliance bans, another person lifts");

    private final Html page = Html.page("funders.html");
    private final Html imposing = Html.page("funder-ban.html");
    private final FunderRecords records;
    private final FunderBans bans;

    FunderPage(FunderRecords records, FunderBans bans) {
        this.records = records;
        this.bans = bans;
    }

    /** What may be banned: each source by its name. */
    Map<String, String> names() {
        return records.today().stream().collect(Collectors.toMap(FunderStanding::id, FunderStanding::name));
    }

    String draw(Caller.Staff staff, CsrfToken token, Html form) {
        List<FunderStanding> funders = records.today();
        Map<String, String> names = names();
        return FRAME.around(
                "",
                page.with(Map.of(
                        "funders",
                        lines(funders.stream().map(FunderPage::standing).toList()),
                        "limits",
                        lines(funders.stream().map(FunderPage::limits).toList()),
                        "bans",
                        rows(
                                bans.all().stream()
                                        .map(one -> ban(one, names, staff, token))
                                        .toList(),
                                7),
                        "form",
                        FunderReaders.bans(staff) ? imposing.with(Map.of("ban", form)) : "",
                        "days",
                        rows(
                                records.lastDays(DAYS).stream()
                                        .map(one -> day(one, names))
                                        .toList(),
                                4))));
    }

    private static Html standing(FunderStanding one) {
        return row(
                one.name(),
                kind(one),
                one.licensed() ? one.licence() : "无有效牌照 No licence in force",
                one.licensed() ? one.licenceUntil() : "",
                one.banBasis() == null ? "" : "禁 Banned: " + one.banBasis(),
                percent(one.shareBps(), 10_000),
                one.currency());
    }

    private static String kind(FunderStanding one) {
        String source = Wording.of(one.sourceType());
        return one.sourceType().equals(one.lenderType()) ? source : source + " · " + Wording.of(one.lenderType());
    }

    private static Html limits(FunderStanding one) {
        return row(
                one.name(),
                amount(one.reservedFen()),
                used(one.dayUsedFen(), one.dayLimitFen()),
                used(one.monthUsedFen(), one.monthLimitFen()),
                used(one.totalUsedFen(), one.totalLimitFen()));
    }

    private static Html ban(FunderBan one, Map<String, String> names, Caller.Staff staff, CsrfToken token) {
        boolean mine = one.imposedBy().equals(staff.userId());
        Object lifting = one.liftedBy() == null && !mine && FunderReaders.lifts(staff)
                ? PageForm.button("/funders/bans/" + one.id() + "/lifting", "解除 Lift", token)
                : one.liftedBy();
        return row(
                one.funderId() == null
                        ? "全部 All " + Wording.of(String.valueOf(one.sourceType()))
                        : names.getOrDefault(one.funderId(), one.funderId()),
                one.basis(),
                one.validFrom(),
                one.validUntil(),
                one.because(),
                one.imposedBy(),
                lifting);
    }

    private static Html day(FunderDay one, Map<String, String> names) {
        return row(
                one.day(),
                names.getOrDefault(one.funderId(), one.funderId()),
                amount(one.usedFen()),
                used(one.usedFen(), one.limitFen()));
    }

    private static Html used(long fen, long limitFen) {
        return Html.both(amount(fen) + " / " + amount(limitFen), limitFen > 0 ? percent(fen, limitFen) : "");
    }

    /** With its thousands apart: limits are long. */
    private static String amount(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    /** To one decimal, rounded up: a limit never looks less used than it is. */
    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.UP) + " %";
    }
}
