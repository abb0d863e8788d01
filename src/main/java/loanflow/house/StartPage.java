package loanflow.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import loanflow.access.DemoUsers;
import loanflow.access.DemoUsers.DemoUser;
import loanflow.access.StaffSession;
import loanflow.access.page.Html;
import loanflow.access.page.StartNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where to begin: what waits for who is signed in, where to go, who can sign in as what and a sample (demo only). */
@RestController
class StartPage {

    /** Seconds. */
    private static final String NEWS_AGAIN_AFTER = "3";

    private final String page;
    private final StaffSession sessions;
    private final StaffDesk desk;
    private final List<StartNote> notes;

    StartPage(Environment environment, StaffSession sessions, StaffDesk desk, ObjectProvider<StartNote> notes)
            throws IOException {
        String all = text("pages/start.html");
        String people = environment.acceptsProfiles(Profiles.of("!prod")) ? demo() : "";
        this.sessions = sessions;
        this.desk = desk;
        this.notes = notes.orderedStream().toList();
        this.page = all.replace("<!-- demo -->", people);
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(HttpServletRequest request, HttpServletResponse response) {
        String mine = sessions.current(request).map(desk::of).map(Html::markup).orElse("");
        List<Html> news =
                notes.stream().map(StartNote::now).flatMap(Optional::stream).toList();
        if (!news.isEmpty()) {
            response.setHeader("Refresh", NEWS_AGAIN_AFTER);
        }
        return page.replace("<!-- notes -->", Html.lines(news).markup()).replace("<!-- mine -->", mine);
    }

    private static String demo() throws IOException {
        return text("pages/start-demo.html")
                .replace("<!-- password -->", HtmlUtils.htmlEscape(DemoUsers.PASSWORD))
                .replace(
                        "<!-- partner -->", HtmlUtils.htmlEscape(DemoUsers.PARTNER_ID + ":" + DemoUsers.PARTNER_SECRET))
                .replace(
                        "<!-- people -->",
                        DemoUsers.ALL.stream().map(StartPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(DemoUser user) {
        return "<tr><td><code>%s</code></td><td>%s<small>%s</small></td><td>%s<small>%s</small></td></tr>"
                .formatted(
                        HtmlUtils.htmlEscape(user.id()),
                        HtmlUtils.htmlEscape(user.group().chinese(), "UTF-8"),
                        HtmlUtils.htmlEscape(user.group().english()),
                        HtmlUtils.htmlEscape(user.doesChinese(), "UTF-8"),
                        HtmlUtils.htmlEscape(user.does()));
    }

    private static String text(String name) throws IOException {
        try (InputStream content = new ClassPathResource(name).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
