package loanflow.disbursement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.disbursement.FunderBan;
import loanflow.disbursement.FunderBans;
import loanflow.disbursement.FunderRecords;
import loanflow.disbursement.FunderStanding;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sources of money: where they stand, and what forbids them. */
@RestController
@RequestMapping("/api/funders")
@Tag(name = "Funders 资金方")
class FunderController {

    private final FunderRecords records;
    private final FunderBans bans;
    private final Clock clock;

    FunderController(FunderRecords records, FunderBans bans, Clock clock) {
        this.records = records;
        this.bans = bans;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Licence, ban, share, limits and use today 资金方现状")
    List<FunderStanding> today(Caller.Staff staff) {
        FunderReaders.requireReader(staff);
        return records.today();
    }

    @GetMapping("/bans")
    @Operation(summary = "Bans with their legal basis 禁令及依据")
    List<FunderBan> bans(Caller.Staff staff) {
        FunderReaders.requireReader(staff);
        return bans.all();
    }

    @PostMapping("/bans")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Forbid a source of money or a kind 下达禁令",
            description = "From its first day on what is reserved there and unpaid goes elsewhere.")
    Imposed impose(Caller.Staff staff, @Valid @RequestBody BanBody body) {
        FunderReaders.requireCompliance(staff);
        return bans.impose(body.ban(LocalDate.now(clock)), staff.userId())
                .map(Imposed::new)
                .orElseThrow(() -> Problem.notFound("funderId"));
    }

    @PostMapping("/bans/{id}/lifting")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lift a ban 解除禁令", description = "Another person than who imposed it; else 404.")
    void lift(Caller.Staff staff, @PathVariable long id) {
        FunderReaders.requireLifter(staff);
        if (!bans.lift(id, staff.userId())) {
            throw Problem.notFound("id");
        }
    }

    /** The ban that stands. */
    record Imposed(long banId) {}
}
