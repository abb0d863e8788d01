package loanflow.house.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.workflow.relay.Relay;
import loanflow.workflow.relay.StuckMessage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages that used up their tries, for those who repair payouts and those who own the processes. */
@RestController
@RequestMapping("/api/relay/messages")
class RelayController {

    private static final Set<StaffGroup> ATTEND = Set.of(StaffGroup.PAYOUT_OPERATORS, StaffGroup.PROCESS_OWNERS);

    private final Relay relay;

    RelayController(Relay relay) {
        this.relay = relay;
    }

    @GetMapping
    @Operation(summary = "Messages that wait for people 待人工处理的消息")
    List<StuckMessage> stuck(Caller.Staff staff) {
        require(staff);
        return relay.stuck();
    }

    @PostMapping("/{box}/{id}/retry")
    @Idempotent
    @Operation(summary = "Try a message again with its old key 以原幂等键重试")
    void retry(Caller.Staff staff, @PathVariable("box") String box, @PathVariable("id") long id) {
        require(staff);
        answer(relay.retry(box, id, staff.name()));
    }

    @PostMapping("/{box}/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Give a message up; the row stays 放弃消息")
    void cancel(Caller.Staff staff, @PathVariable("box") String box, @PathVariable("id") long id) {
        require(staff);
        answer(relay.cancel(box, id, staff.name()));
    }

    static void require(Caller.Staff staff) {
        if (ATTEND.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    null,
                    "permission",
                    "Only payout operators and process owners attend to messages.");
        }
    }

    private static void answer(Relay.Outcome outcome) {
        if (outcome == Relay.Outcome.NOT_STUCK) {
            throw Problem.notFound("id");
        }
    }
}
