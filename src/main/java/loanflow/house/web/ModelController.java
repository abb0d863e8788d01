package loanflow.house.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.workflow.deployment.KeptModel;
import loanflow.workflow.deployment.ModelInForce;
import loanflow.workflow.deployment.OwnersModels;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose models are in force, for those who own processes and those who look after them. */
@RestController
@RequestMapping("/api/models")
class ModelController {

    private static final Set<StaffGroup> LOOK =
            Set.of(StaffGroup.PROCESS_OWNERS, StaffGroup.AUDITORS, StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS);

    private final OwnersModels models;

    ModelController(OwnersModels models) {
        this.models = models;
    }

    @GetMapping
    @Operation(summary = "Diagrams, tables and forms that the next case gets 下一笔案件使用的模型")
    List<ModelInForce> inForce(Caller.Staff staff) {
        require(staff);
        return models.inForce();
    }

    @GetMapping("/kept")
    @Operation(summary = "Owners' models that an upgrade kept, and where the product's differ 升级时保留的自有模型")
    List<KeptModel> kept(Caller.Staff staff) {
        require(staff);
        return models.kept();
    }

    @GetMapping("/product/{file}")
    @Operation(summary = "A model as this version of the product brings it 产品自带的模型文件")
    ResponseEntity<byte[]> product(Caller.Staff staff, @PathVariable("file") String file) {
        require(staff);
        byte[] content = models.productFile(file).orElseThrow(() -> Problem.notFound("file"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(content);
    }

    static void require(Caller.Staff staff) {
        if (LOOK.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "Only who owns or watches models sees them.");
        }
    }
}
