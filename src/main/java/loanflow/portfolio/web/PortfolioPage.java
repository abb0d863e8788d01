package loanflow.portfolio.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.portfolio.Figures;
import loanflow.portfolio.Picture;
import loanflow.portfolio.Portfolio;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The book in pictures. Each is drawn in the browser from the table beside it, so that the two cannot differ. */
@RestController
@RequestMapping("/portfolio")
@Hidden
class PortfolioPage {

    private static final Frame FRAME =
            new Frame("资产 Portfolio", "资产全景", "The book", "数字不含个人信息 · No personal data in these numbers");

    private final Html page = Html.page("portfolio.html");
    private final Html section = Html.page("portfolio-picture.html");
    private final Portfolio portfolio;

    PortfolioPage(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(Caller.Staff staff) {
        PortfolioReaders.require(staff);
        Map<Picture, Figures> figures = portfolio.all();
        return FRAME.around(
                "",
                page.with(Map.of(
                        "pictures",
                        Html.lines(figures.entrySet().stream()
                                .map(one -> section(one.getKey(), one.getValue()))
                                .toList()))));
    }

    @GetMapping("/{picture}.csv")
    ResponseEntity<String> table(Caller.Staff staff, @PathVariable String picture) {
        PortfolioReaders.require(staff);
        Picture asked = Picture.of(picture).orElseThrow(() -> Problem.notFound("picture"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(asked.id() + ".csv")
                                .build()
                                .toString())
                .body(FigureFile.of(portfolio.of(asked)));
    }

    private Html section(Picture picture, Figures figures) {
        return section.with(Map.of(
                "id", picture.id(),
                "chinese", picture.chinese(),
                "english", picture.english(),
                "note", Html.text(FigureWords.note(picture)),
                "head", FigureTable.head(figures),
                "rows", FigureTable.rows(figures)));
    }
}
