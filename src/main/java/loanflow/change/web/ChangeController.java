package loanflow.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.change.ChangeAnswer;
import loanflow.change.Changes;
import loanflow.change.NewChange;
import loanflow.change.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which staff ask for changes of a loan. Who confirms them is the owner's table's to say. */
@RestController
@RequestMapping("/api/loans/{id}/changes")
@Tag(name = "Loan changes 贷款变更")
class ChangeController {

    private final Changes changes;

    ChangeController(Changes changes) {
        this.changes = changes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask for a change 申请变更",
            description =
                    "Once per key, without an Idempotency-Key: asked again it is answered as before, with other"
                            + " content 422 KEY_USED. A change that a rule forbids is refused with field and rule and asks nobody.")
    ChangeBody ask(Caller.Staff staff, @PathVariable("id") String id, @Valid @RequestBody ChangeRequest request) {
        Askers.require(staff, request.kind());
        ChangeAnswer answer = changes.ask(request.order(id, staff));
        if (answer instanceof ChangeAnswer.Refused refused) {
            throw ChangeRefusals.of(refused);
        }
        return ChangeBody.of(((ChangeAnswer.Asked) answer).change());
    }

    @PostMapping("/preview")
    @Operation(summary = "What a change would do today; nothing is written 试算变更")
    PreviewBody preview(Caller.Staff staff, @PathVariable("id") String id, @Valid @RequestBody ChangeRequest request) {
        Askers.require(staff, request.kind());
        NewChange order = request.order(id, staff);
        Tried tried = changes.preview(order);
        if (tried instanceof Tried.Refused refused) {
            throw ChangeRefusals.of(refused.because());
        }
        return PreviewBody.of(((Tried.Works) tried).effect());
    }

    @GetMapping
    @Operation(summary = "Changes that were asked for, the oldest first 变更记录")
    List<ChangeBody> of(Caller.Staff staff, @PathVariable("id") String id) {
        ChangeReaders.require(staff);
        List<ChangeBody> all = changes.of(id).stream().map(ChangeBody::of).toList();
        if (all.isEmpty() && !changes.knows(id)) {
            throw Problem.notFound("id");
        }
        return all;
    }
}
