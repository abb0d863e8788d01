package loanflow.imports;

import loanflow.origination.Applied;
import loanflow.origination.NewApplication;
import loanflow.origination.Origination;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in one row of a file, in a transaction of its own, and keeps what became of it. */
@Component
class RowIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RowIntake.class);

    private final JdbcImports imports;
    private final Origination origination;
    private final TransactionTemplate transactions;

    RowIntake(JdbcImports imports, Origination origination, TransactionTemplate transactions) {
        this.imports = imports;
        this.origination = origination;
        this.transactions = transactions;
    }

    void take(String id, RowReader reader, CSVRecord row) {
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
