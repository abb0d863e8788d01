package loanflow.servicing.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.servicing.LoanRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a loan, for who may see it. */
@RestController
@RequestMapping("/api/loans/{id}")
class LoanRecordsController {

    private final LoanReaders readers;
    private final LoanRecords records;

    LoanRecordsController(LoanReaders readers, LoanRecords records) {
        this.readers = readers;
        this.records = records;
    }

    @GetMapping(path = "/statement", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What was booked in some days, with balances 对账单")
    StatementAnswer statement(
            @PathVariable("id") String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Caller caller) {
        AskedDays days = AskedDays.of(from, to, readers.readable(id, caller));
        return records.statement(id, days.from(), days.to())
                .map(StatementAnswer::of)
                .orElseThrow(() -> Problem.notFound("id"));
    }

    @GetMapping(path = "/statement", produces = "text/csv;charset=UTF-8")
    String table(
            @PathVariable("id") String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Caller caller) {
        return StatementTable.of(statement(id, from, to, caller));
    }

    @GetMapping("/history")
    @Operation(summary = "Everything that happened, the oldest first 全部事件")
    List<EventAnswer> history(@PathVariable("id") String id, Caller caller) {
        String loanId = readers.readable(id, caller).loanId();
        return records.history(loanId).orElseThrow(() -> Problem.notFound("id")).stream()
                .map(EventAnswer::of)
                .toList();
    }
}
