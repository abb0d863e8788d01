package loanflow.ledger.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.row;
import static loanflow.access.page.Html.rows;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.ledger.CashStanding;
import loanflow.ledger.Difference;
import loanflow.ledger.Reconciliation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as a page for those who look after payouts and incoming money. */
@RestController
@RequestMapping("/reconciliation")
@Hidden
class ReconciliationPage {

    private static final int DAYS = 30;
    private static final int LONGEST = 500;
    private static final Frame FRAME = new Frame(
            "对账 Reconciliation",
            "对账",
            "Statements of providers against our books",
            "账不自动改 · Nothing is booked from here");

    private final Html page = Html.page("reconciliation.html");
    private final Html form = Html.page("reconciliation-explain.html");
    private final Reconciliation reconciliation;
    private final Clock clock;

    ReconciliationPage(Reconciliation reconciliation, Clock clock) {
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(Caller.Staff staff, CsrfToken token) {
        Reconcilers.requireReader(staff);
        LocalDate today = LocalDate.now(clock);
        List<Html> differences = reconciliation.differences(today.minusDays(DAYS), today).stream()
                .map(one -> line(one, Reconcilers.works(staff), token))
                .toList();
        return FRAME.around(
                "",
                page.with(Map.of(
                        "standings",
                        rows(
                                reconciliation.standings().stream()
                                        .map(ReconciliationPage::line)
                                        .toList(),
                                6),
                        "differences",
                        rows(differences, 7))));
    }

    /** Back to the list, whatever became of it: another person may have been quicker. */
    @PostMapping("/{id}/explanation")
    ResponseEntity<Void> explain(Caller.Staff staff, @PathVariable("id") long id, @RequestParam String because) {
        Reconcilers.requireWorker(staff);
        if (!because.isBlank() && because.length() <= LONGEST) {
            boolean unused = reconciliation.explain(id, staff.name(), because.strip());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/reconciliation")
                .build();
    }

    private static Html line(CashStanding standing) {
        return row(
                AccountWords.of(standing.account()),
                standing.date(),
                standing.booked(),
                standing.stated(),
                standing.differences(),
                standing.isExplained() ? "平 Right" : "不平 Wrong");
    }

    private Html line(Difference one, boolean works, CsrfToken token) {
        return row(
                one.date(),
                AccountWords.of(one.account()),
                both(one.kind().chinese(), one.kind().english()),
                one.name(),
                one.booked(),
                one.stated(),
                one.cleared() || one.because() != null || !works
                        ? state(one)
                        : form.with(Map.of(
                                "action", "/reconciliation/" + one.id() + "/explanation",
                                "csrf-name", token.getParameterName(),
                                "csrf-token", token.getToken())));
    }

    private static String state(Difference one) {
        if (one.because() != null) {
            return one.because() + " (" + one.explainedBy() + ")";
        }
        return one.cleared() ? "已核销 Cleared" : "待说明 Waits";
    }
}
