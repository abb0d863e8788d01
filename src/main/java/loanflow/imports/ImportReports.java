package loanflow.imports;

import java.util.List;
import java.util.Optional;
import loanflow.origination.Outcomes;
import org.springframework.stereotype.Component;

/** Puts together how far imports are and what became of their applications. */
@Component
class ImportReports {

    private static final int MOST_BAD_ROWS = 1000;
    private static final int MOST_IMPORTS = 50;

    private final JdbcImports imports;
    private final Outcomes outcomes;

    ImportReports(JdbcImports imports, Outcomes outcomes) {
        this.imports = imports;
        this.outcomes = outcomes;
    }

    Optional<ImportReport> of(String partner, String id) {
        return imports.find(partner, id)
                .map(file -> new ImportReport(
                        id,
                        file.mapping(),
                        file.state(),
                        file.startedAt(),
                        file.endedAt(),
                        file.rows(),
                        file.accepted(),
                        file.repeated(),
                        file.rejected(),
                        imports.badRows(id, MOST_BAD_ROWS),
                        outcomes.of(imports.applications(id))));
    }

    /** The latest imports of this partner. */
    List<ImportReport> latest(String partner) {
        return imports.of(partner, MOST_IMPORTS).stream()
                .flatMap(id -> of(partner, id).stream())
                .toList();
    }
}
