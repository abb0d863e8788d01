package loanflow.access.partner;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Partners;
import loanflow.access.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Administration of partners; {@code SecurityConfiguration} lets administrators in and nobody else. Not idempotent by
 * key, on purpose: a kept answer would keep the secret in clear.
 */
@RestController
@RequestMapping("/api/partners")
class PartnerController {

    private final Partners partners;

    PartnerController(Partners partners) {
        this.partners = partners;
    }

    record NewPartner(
            @NotNull @Pattern(regexp = "[a-z0-9-]{3,40}") String id) {}

    /** The only time that the secret is shown. */
    record Credential(String id, String secret) {}

    @GetMapping
    @Operation(summary = "All partners 合作方列表")
    List<Partners.Partner> all(Caller.Staff administrator) {
        return partners.all();
    }

    @PostMapping
    @Operation(summary = "New partner; its secret is shown once 新建合作方，密钥只显示一次")
    ResponseEntity<Credential> create(Caller.Staff administrator, @Valid @RequestBody NewPartner wanted) {
        String secret = partners.create(wanted.id(), administrator.name())
                .orElseThrow(() -> Problem.conflict("unique", "There is a partner of this id."));
        return once(HttpStatus.CREATED, new Credential(wanted.id(), secret));
    }

    @PostMapping("/{id}/secret")
    @Operation(summary = "New secret, shown once; the old one ends at once 更换密钥，旧密钥立即失效")
    ResponseEntity<Credential> rotate(Caller.Staff administrator, @PathVariable("id") String id) {
        String secret = partners.rotate(id, administrator.name()).orElseThrow(() -> Problem.notFound("id"));
        return once(HttpStatus.OK, new Credential(id, secret));
    }

    @PostMapping("/{id}/disablement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The partner may no longer call 停用合作方")
    void disable(Caller.Staff administrator, @PathVariable("id") String id) {
        if (!partners.disable(id, administrator.name())) {
            throw Problem.notFound("id");
        }
    }

    private static ResponseEntity<Credential> once(HttpStatus status, Credential credential) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(credential);
    }
}
