package loanflow.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.money.EffectiveRate;
import loanflow.money.Money;
import loanflow.money.YearFlow;
import loanflow.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Initial schedules against the oracle h2: every cell of every row, level and final payment, totals. */
class H2ScheduleTest {

    private static final Logger LOG = LoggerFactory.getLogger(H2ScheduleTest.class);

    @Test
    void everyRecordInScopeIsExact() throws IOException {
        List<H2Record> records = H2Record.all(SharedData.file("h2_uk_hcstc_schedules.jsonl"));
        Map<String, Integer> leftOut = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        int exact = 0;
        for (H2Record record : records) {
            if (record.leftOut().isPresent()) {
                leftOut.merge(record.leftOut().get(), 1, Integer::sum);
                continue;
            }
            List<String> found = differences(record);
            differences.addAll(found);
            exact += found.isEmpty() ? 1 : 0;
        }
        LOG.info("h2 schedules: {} of {} records exact; left out: {}", exact, records.size(), leftOut);
        assertThat(differences).isEmpty();
        assertThat(exact).isPositive();
    }

    private static List<String> differences(H2Record record) {
        ShortTermSchedule schedule = record.computed();
        List<String> found = new ArrayList<>();
        compare(found, record, "level", schedule.levelPayment(), record.amountOf("Level payment"));
        compare(found, record, "final", schedule.finalPayment(), record.amountOf("Final payment"));
        compare(found, record, "initial", schedule.initialInterest(), record.amountOf("Initial interest balance"));
        compare(found, record, "total", schedule.totalPayments(), record.amountOf("Total scheduled payments"));
        compare(found, record, "interest", schedule.totalInterest(), record.amountOf("Total interest"));
        compare(found, record, "principal", schedule.totalPrincipal(), record.amountOf("Total principal"));
        compare(
                found,
                record,
                "APR",
                apr(record, schedule),
                new BigDecimal(record.find("Initial APR: ([\\d.]+) %")).setScale(1));
        for (int i = 0; i < schedule.rows().size(); i++) {
            ScheduleRow row = schedule.rows().get(i);
            compare(
                    found,
                    record,
                    "row " + row.day(),
                    cells(row),
                    record.schedule().get(i + 1).subList(0, 7).stream()
                            .map(cell -> new BigDecimal(cell.replace(",", "")))
                            .toList());
        }
        return found;
    }

    private static BigDecimal apr(H2Record record, ShortTermSchedule schedule) {
        List<YearFlow> flows = new ArrayList<>();
        flows.add(new YearFlow(BigDecimal.ZERO, record.loan().principal().negated()));
        schedule.payments()
                .forEach(payment -> flows.add(new YearFlow(EffectiveRate.ofDays(payment.day()), payment.amount())));
        return EffectiveRate.of(flows).toPercent().setScale(1, RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> cells(ScheduleRow row) {
        return List.of(
                BigDecimal.valueOf(row.day()),
                row.payment().major(),
                row.actuarialInterest().movePointLeft(2).setScale(4, RoundingMode.HALF_UP),
                row.interest().major(),
                row.principal().major(),
                row.interestBalance().movePointLeft(2).setScale(2, RoundingMode.HALF_UP),
                row.principalBalance().major());
    }

    private static void compare(List<String> found, H2Record record, String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            found.add(record.name() + " " + what + ": " + ours + " instead of " + theirs);
        }
    }

    private static void compare(List<String> found, H2Record record, String what, Money ours, Money theirs) {
        compare(found, record, what, (Object) ours, theirs);
    }
}
