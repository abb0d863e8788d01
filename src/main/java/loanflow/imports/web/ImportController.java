package loanflow.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.imports.ImportAnswer;
import loanflow.imports.ImportReport;
import loanflow.imports.Imports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in partners' files and tells how far they are. */
@RestController
@RequestMapping("/api/applications")
@Tag(name = "Imports 批量进件")
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/import", consumes = "text/csv")
    @Operation(
            summary = "Send in a file of applications 批量提交申请",
            description =
                    "UTF-8 CSV with a header line. A row that cannot be used is reported and the rest goes on; the same"
                            + " externalReference is applied once. GET /api/applications/imports shows the progress meanwhile.")
    ResponseEntity<ImportReport> take(Caller.Partner partner, @RequestParam String mapping, InputStream body)
            throws IOException {
        return answer(imports.take(partner.clientId(), mapping, new InputStreamReader(body, StandardCharsets.UTF_8)));
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Send in a file of applications as a form 以表单批量提交申请")
    ResponseEntity<ImportReport> takeForm(
            Caller.Partner partner, @RequestParam String mapping, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return answer(
                    imports.take(partner.clientId(), mapping, new InputStreamReader(content, StandardCharsets.UTF_8)));
        }
    }

    @GetMapping("/imports")
    @Operation(summary = "The latest imports, the newest first 最近的批量进件")
    List<ImportReport> all(Caller.Partner partner) {
        return imports.reports(partner.clientId());
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "How far an import is, and the outcomes of its applications 批量进件进度与结果")
    ImportReport one(Caller.Partner partner, @PathVariable String id) {
        return imports.report(partner.clientId(), id).orElseThrow(() -> Problem.notFound("importId"));
    }

    private static ResponseEntity<ImportReport> answer(ImportAnswer answer) {
        if (answer instanceof ImportAnswer.Read read) {
            return ResponseEntity.created(URI.create(
                            "/api/applications/imports/" + read.report().id()))
                    .body(read.report());
        }
        throw Problem.notFound("mapping");
    }
}
