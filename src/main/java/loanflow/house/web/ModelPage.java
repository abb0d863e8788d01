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
import loanflow.workflow.deployment.KeptModel;
import loanflow.workflow.deployment.ModelInForce;
import loanflow.workflow.deployment.OwnersModels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as a page. */
@RestController
@RequestMapping("/models")
@Hidden
class ModelPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Html NOTHING = row("无 Nothing differs", "", "", "");
    private static final Frame FRAME = new Frame("模型 Models", "生效的模型", "Models in force", "Loanflow");

    private final Html lead = Html.page("models-lead.html");
    private final Html page = Html.page("models.html");
    private final OwnersModels models;
    private final ModelController api;
    private final Clock clock;

    ModelPage(OwnersModels models, ModelController api, Clock clock) {
        this.models = models;
        this.api = api;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(Caller.Staff staff) {
        ModelController.require(staff);
        List<Html> kept = models.kept().stream().map(ModelPage::line).toList();
        List<Html> inForce = models.inForce().stream().map(this::line).toList();
        return FRAME.around(
                lead,
                page.with(Map.of("kept", lines(kept.isEmpty() ? List.of(NOTHING) : kept), "models", lines(inForce))));
    }

    @GetMapping("/product/{file}")
    ResponseEntity<byte[]> product(Caller.Staff staff, @PathVariable("file") String file) {
        return api.product(staff, file);
    }

    private static Html line(KeptModel kept) {
        return row(Wording.of(kept.kind().name()), kept.model(), kept.productChanged(), kept.ownerChanged());
    }

    private Html line(ModelInForce model) {
        return row(
                Wording.of(model.kind().name()),
                Html.link("/models/product/" + model.file(), model.model()),
                model.version(),
                model.owners() ? "自有 Owner's" : "产品 Product's",
                model.deployment(),
                MINUTE.format(model.deployedAt().atZoneSameInstant(clock.getZone())));
    }
}
