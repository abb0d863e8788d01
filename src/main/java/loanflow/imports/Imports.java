package loanflow.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import loanflow.access.ApiClients;
import loanflow.origination.Applied;
import loanflow.origination.NewApplication;
import loanflow.origination.Origination;
import loanflow.origination.Outcomes;
import loanflow.pricing.Pricing;
import loanflow.pricing.Product;
import loanflow.workflow.PolicyVersions;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door for partners' files. A file is read as it arrives; each row is a transaction of its own, so that a bad one
 * stops nothing and a file that breaks off can be sent again: a row whose application is here already does nothing.
 */
@Service
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_BAD_ROWS = 1000;
    private static final int MOST_IMPORTS = 50;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Mappings mappings;
    private final JdbcImports imports;
    private final ApiClients clients;
    private final Origination origination;
    private final Outcomes outcomes;
    private final Pricing pricing;
    private final TransactionTemplate transactions;

    Imports(
            Mappings mappings,
            JdbcImports imports,
            ApiClients clients,
            Origination origination,
            Outcomes outcomes,
            Pricing pricing,
            TransactionTemplate transactions) {
        this.mappings = mappings;
        this.imports = imports;
        this.clients = clients;
        this.origination = origination;
        this.outcomes = outcomes;
        this.pricing = pricing;
        this.transactions = transactions;
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
        imports.end(id, readAll(id, new RowReader(partner, mapping.get(), product), file));
        return new ImportAnswer.Read(report(partner, id).orElseThrow());
    }

    /** How far an import of this partner is; empty when there is none of this id. */
    public Optional<ImportReport> report(String partner, String id) {
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
    public List<ImportReport> reports(String partner) {
        return imports.of(partner, MOST_IMPORTS).stream()
                .flatMap(id -> report(partner, id).stream())
                .toList();
    }

    private String readAll(String id, RowReader reader, Reader file) {
        try (CSVParser rows = FORMAT.parse(file)) {
            for (CSVRecord row : rows) {
                takeRow(id, reader, row);
            }
            return "DONE";
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            LOG.warn("import {} broke off: {}", id, e.getClass().getSimpleName());
            return "BROKEN";
        }
    }

    private void takeRow(String id, RowReader reader, CSVRecord row) {
        try {
            NewApplication application = reader.read(row);
            transactions.executeWithoutResult(
                    status -> keep(id, row.getRecordNumber(), origination.apply(application)));
        } catch (BadRow bad) {
            imports.row(id, row.getRecordNumber(), "REJECTED", null, bad);
        } catch (RuntimeException e) {
            // Only the kind of the failure: its message may quote the row.
            LOG.warn(
                    "import {} row {}: {}",
                    id,
                    row.getRecordNumber(),
                    e.getClass().getSimpleName());
            imports.row(id, row.getRecordNumber(), "REJECTED", null, new BadRow("row", "internal"));
        }
    }

    private void keep(String id, long number, Applied applied) {
        if (applied instanceof Applied.Accepted accepted) {
            imports.row(id, number, "ACCEPTED", accepted.applicationId(), null);
        } else if (applied instanceof Applied.Repeated repeated) {
            imports.row(id, number, "REPEATED", repeated.applicationId(), null);
        } else if (applied instanceof Applied.BadSignal bad) {
            imports.row(id, number, "REJECTED", null, new BadRow(bad.name(), "range"));
        } else {
            imports.row(id, number, "REJECTED", null, new BadRow("externalReference", "unique"));
        }
    }
}
