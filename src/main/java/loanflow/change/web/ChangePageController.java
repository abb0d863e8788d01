package loanflow.change.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.page.Html;
import loanflow.change.ChangeAnswer;
import loanflow.change.ChangeKind;
import loanflow.change.Changes;
import loanflow.change.NewChange;
import loanflow.change.Tried;
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

/** The page on which staff choose a change, see what it would do, and ask for it. */
@RestController
@RequestMapping("/loans/{id}/change")
@Hidden
class ChangePageController {

    private static final Html NOTHING = new Html("");
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final Changes changes;
    private final ChangePage page;

    ChangePageController(Changes changes, ChangePage page) {
        this.changes = changes;
        this.page = page;
    }

    @GetMapping(produces = HTML)
    String show(
            Caller.Staff staff,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> form,
            CsrfToken token) {
        Html chosen = form.containsKey("kind")
                ? page.form(
                        id,
                        FormChange.kind(form, staff),
                        form,
                        UUID.randomUUID().toString(),
                        token,
                        NOTHING)
                : NOTHING;
        return draw(staff, id, chosen);
    }

    /** Shows what the change would do; with the second button it is asked for, and the page starts anew. */
    @PostMapping(produces = HTML)
    ResponseEntity<String> post(
            Caller.Staff staff,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> form,
            CsrfToken token) {
        NewChange order = FormChange.read(id, form, staff);
        ChangeKind kind = FormChange.kind(form, staff);
        Html effect;
        if (form.containsKey("ask")) {
            ChangeAnswer answer = changes.ask(order);
            if (answer instanceof ChangeAnswer.Asked) {
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/loans/" + id + "/change")
                        .build();
            }
            effect = page.refused((ChangeAnswer.Refused) answer);
        } else {
            Tried tried = changes.preview(order);
            effect = tried instanceof Tried.Works works
                    ? page.effect(PreviewBody.of(works.effect()))
                    : page.refused(((Tried.Refused) tried).because());
        }
        return ResponseEntity.ok(draw(staff, id, page.form(id, kind, form, order.key(), token, effect)));
    }

    private String draw(Caller.Staff staff, String id, Html chosen) {
        ChangeReaders.require(staff);
        if (!changes.knows(id)) {
            throw Problem.notFound("id");
        }
        return page.choose(id, staff, changes.of(id), chosen);
    }
}
