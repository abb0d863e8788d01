package loanflow.house.web;

import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.workflow.Wording;
import loanflow.workflow.relay.Relay;
import loanflow.workflow.relay.StuckMessage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as a page. */
@RestController
@RequestMapping("/relay")
@Hidden
class RelayPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Html NOTHING = row("无 Nothing waits", "", "", "", "", "", "");

    private static final Frame FRAME =
            new Frame("待处理消息 Messages", "待处理消息", "Messages that wait for people", "Loanflow");

    private final Html lead = Html.page("relay-lead.html");
    private final Html page = Html.page("relay.html");
    private final Html button = Html.page("relay-retry.html");
    private final Relay relay;
    private final Clock clock;

    RelayPage(Relay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(Caller.Staff staff, CsrfToken token) {
        RelayController.require(staff);
        List<Html> waiting =
                relay.stuck().stream().map(message -> line(message, token)).toList();
        return FRAME.around(lead, page.with(Map.of("messages", lines(waiting.isEmpty() ? List.of(NOTHING) : waiting))));
    }

    /** Back to the list, whatever became of it: another person may have been quicker. */
    @PostMapping("/{box}/{id}/retry")
    ResponseEntity<Void> retry(Caller.Staff staff, @PathVariable("box") String box, @PathVariable("id") long id) {
        RelayController.require(staff);
        Relay.Outcome unused = relay.retry(box, id, staff.name());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/relay")
                .build();
    }

    private Html line(StuckMessage message, CsrfToken token) {
        return row(
                MINUTE.format(message.since().atZoneSameInstant(clock.getZone())),
                message.box().equals("OUTBOX") ? "发出 Out" : "收到 In",
                Wording.of(message.kind()),
                message.key(),
                message.tries(),
                Wording.of(message.reason()),
                button.with(Map.of(
                        "action", "/relay/" + message.box() + "/" + message.id() + "/retry",
                        "csrf-name", token.getParameterName(),
                        "csrf-token", token.getToken())));
    }
}
