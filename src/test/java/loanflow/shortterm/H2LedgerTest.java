package loanflow.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import loanflow.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ledgers of actual payments against the oracle h2: dues, charges, portions, balances, settlement figures. */
class H2LedgerTest {

    private static final Logger LOG = LoggerFactory.getLogger(H2LedgerTest.class);

    @Test
    void everyLedgerInScopeIsExact() throws IOException {
        List<H2Record> records = H2Record.all(SharedData.file("h2_uk_hcstc_schedules.jsonl")).stream()
                .filter(H2Record::hasLedger)
                .toList();
        Map<String, Integer> leftOut = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        int exact = 0;
        for (H2Record record : records) {
            Optional<String> reason = record.leftOut();
            if (reason.isPresent()) {
                leftOut.merge(reason.get(), 1, Integer::sum);
                continue;
            }
            List<String> found = differences(record);
            differences.addAll(found);
            exact += found.isEmpty() ? 1 : 0;
        }
        LOG.info("h2 ledgers: {} of {} records exact; left out: {}", exact, records.size(), leftOut);
        assertThat(differences).isEmpty();
        assertThat(exact).isPositive();
    }

    private static List<String> differences(H2Record record) {
        List<String> found = new ArrayList<>();
        List<LedgerRow> rows = record.ledger();
        List<List<String>> printed = record.tables().get(0);
        for (int i = 0; i < Math.max(rows.size(), printed.size()); i++) {
            if (i >= rows.size() || i >= printed.size()) {
                found.add(record.name() + ": " + rows.size() + " rows instead of " + printed.size());
                break;
            }
            for (Map.Entry<String, BigDecimal> cell : cells(rows.get(i)).entrySet()) {
                int column = record.column(cell.getKey());
                if (column >= 0) {
                    BigDecimal theirs = new BigDecimal(
                            printed.get(i).get(column).replace(",", "").replaceAll("[★✓] ", ""));
                    if (cell.getValue()
                                    .compareTo(theirs.setScale(cell.getValue().scale(), RoundingMode.HALF_UP))
                            != 0) {
                        found.add(record.name() + " day " + rows.get(i).day() + " " + cell + " instead of " + theirs);
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, BigDecimal> cells(LedgerRow row) {
        Map<String, BigDecimal> cells = new TreeMap<>();
        cells.put("Day", BigDecimal.valueOf(row.day()));
        cells.put("Payment due", row.due().major());
        cells.put("Net effect", row.net().major());
        cells.put("Charges portion", row.chargesPortion().major());
        cells.put("Actuarial interest", fine(row.actuarialInterest()));
        // A fraction of a penny above the add-on interest at the end of a loan is printed in one record and not in
        // another.
        cells.put("New interest", fine(row.newInterest()).setScale(2, RoundingMode.HALF_UP));
        cells.put("Interest portion", row.interestPortion().major());
        cells.put("Principal portion", row.principalPortion().major());
        cells.put("Charges balance", row.chargesBalance().major());
        cells.put("Interest balance", fine(row.interestBalance()));
        cells.put("Principal balance", row.principalBalance().major());
        cells.put("Settlement figure", row.settlement().major());
        return cells;
    }

    private static BigDecimal fine(BigDecimal minor) {
        return minor.movePointLeft(2).setScale(4, RoundingMode.HALF_UP);
    }
}
