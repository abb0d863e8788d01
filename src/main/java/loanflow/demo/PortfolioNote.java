package loanflow.demo;

import java.util.Map;
import java.util.Optional;
import loanflow.access.page.Html;
import loanflow.access.page.StartNote;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the portfolio is, on the start page. */
@Component
@Profile("demo")
class PortfolioNote implements StartNote {

    private static final int WHOLE = 100;

    private final Html page = Html.page("start-portfolio.html");
    private final Progress progress;

    PortfolioNote(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Optional<Html> now() {
        return progress.now()
                .map(seen -> page.with(Map.of(
                        "day", seen.day(),
                        "lived", seen.lived(),
                        "of", seen.of(),
                        "percent", seen.lived() * WHOLE / seen.of(),
                        "pause",
                                seen.visited()
                                        ? Html.both(
                                                "有人在操作，时间暂停",
                                                "Somebody is at work: time stands still until he has gone")
                                        : Html.text(""))));
    }
}
