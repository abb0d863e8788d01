package loanflow.servicing.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanRecords;
import loanflow.servicing.LoanRisks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A loan as a page that staff can print: nothing in it is personal. */
@RestController
@RequestMapping("/loans")
@Hidden
class LoanPageController {

    private final LoanReaders readers;
    private final LoanRecords records;
    private final LoanRisks risks;
    private final LoanPage page;

    LoanPageController(LoanReaders readers, LoanRecords records, LoanRisks risks, LoanPage page) {
        this.readers = readers;
        this.records = records;
        this.risks = risks;
        this.page = page;
    }

    @GetMapping(path = "/{id}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(
            Caller.Staff staff, @PathVariable("id") String id, @RequestParam(required = false) @Nullable String asOf) {
        LoanReaders.require(staff);
        LoanPosition now = readers.readable(id, staff);
        LocalDate day = AskedDays.asOf(asOf, now);
        return page.draw(
                records.position(id, day).orElseThrow(() -> Problem.notFound("id")),
                records.statement(id, now.disbursedOn(), day.isAfter(now.asOf()) ? now.asOf() : day)
                        .orElseThrow(() -> Problem.notFound("id")),
                risks.of(id).orElseThrow(() -> Problem.notFound("id")));
    }
}
