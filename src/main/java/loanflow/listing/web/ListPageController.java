package loanflow.listing.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.page.PageAnswer;
import loanflow.listing.BlackList;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of the black list: somebody is proposed here, and an appeal is taken. */
@RestController
@RequestMapping("/black-list")
@Hidden
class ListPageController {

    private final ListPage page;
    private final BlackList list;

    ListPageController(ListPage page, BlackList list) {
        this.page = page;
        this.list = list;
    }

    @GetMapping(produces = PageAnswer.HTML)
    String show(Caller.Staff staff, CsrfToken token) {
        ListStaff.requireReader(staff);
        return page.draw(staff, token, ListPage.PROPOSE.empty(token));
    }

    @Idempotent
    @PostMapping(path = "/proposals", produces = PageAnswer.HTML)
    ResponseEntity<String> propose(
            Caller.Staff staff,
            @Valid @ModelAttribute ProposalBody proposal,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        ListStaff.requireProposer(staff);
        if (broken.hasErrors()) {
            return PageAnswer.refused(page.draw(staff, token, ListPage.PROPOSE.again(token, typed, broken)));
        }
        return list.propose(proposal.order(), staff.userId())
                .map(opened -> PageAnswer.done("/black-list"))
                .orElseGet(() -> PageAnswer.refused(page.draw(
                        staff,
                        token,
                        ListPage.PROPOSE.again(
                                token, typed, "无此申请，或已提议、已列入 No such application, or proposed or listed already"))));
    }

    /** Back to the page, whatever became of it: another person may have been quicker. */
    @PostMapping("/proposals/{id}/appeals")
    ResponseEntity<String> appeal(Caller.Staff staff, @PathVariable("id") String id) {
        ListStaff.requireAppealTaker(staff);
        Optional<String> unused = list.appeal(id, staff.userId());
        return PageAnswer.done("/black-list");
    }
}
