package loanflow.imports;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import loanflow.access.ApiClients;
import loanflow.pricing.Pricing;
import loanflow.pricing.Product;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;

/**
 * The door for partners' files. A file is read as it arrives; each row is a transaction of its own, so that a bad one
 * stops nothing and a file that breaks off can be sent again: a row whose application is here already does nothing.
 */
@Service
public class Imports {

    private final Mappings mappings;
    private final JdbcImports imports;
    private final ImportReports reports;
    private final FileIntake intake;
    private final ApiClients clients;
    private final Pricing pricing;

    Imports(
            Mappings mappings,
            JdbcImports imports,
            ImportReports reports,
            FileIntake intake,
            ApiClients clients,
            Pricing pricing) {
        this.mappings = mappings;
        this.imports = imports;
        this.reports = reports;
        this.intake = intake;
        this.clients = clients;
        this.pricing = pricing;
    }

    /** Takes in a file; the answer comes when its last row is taken in. The progress can be asked for meanwhile. */
    public ImportAnswer take(String partner, String mappingName, Reader file) {
        Optional<FileMapping> mapping =
                mappings.named(mappingName).filter(known -> clients.may(partner, "import:" + known.name()));
        if (mapping.isEmpty()) {
            return new ImportAnswer.NoMapping();
        }
        Product product = pricing.product(PolicyVersions.LATEST, mapping.get().product())
                .orElseThrow(() -> new IllegalStateException("no product of mapping " + mappingName));
        String id = imports.begin(partner, mappingName);
        imports.end(id, intake.read(id, new RowReader(partner, mapping.get(), product), file));
        return new ImportAnswer.Read(reports.of(partner, id).orElseThrow());
    }

    /** How far an import of this partner is; empty when there is none of this id. */
    public Optional<ImportReport> report(String partner, String id) {
        return reports.of(partner, id);
    }

    /** The latest imports of this partner. */
    public List<ImportReport> reports(String partner) {
        return reports.latest(partner);
    }
}
