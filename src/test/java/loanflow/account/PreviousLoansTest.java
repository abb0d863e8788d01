package loanflow.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The 12,874 real previous loans of a9, replayed day by day through the command {@code replay}: on the due date nobody is
 * late, on the day after it exactly those are whose first payment came later, and from their first payment nobody is any
 * more. The file stays outside the repository: {@code -Dloanflow.shared} names its folder.
 */
class PreviousLoansTest {

    private static final Logger LOG = LoggerFactory.getLogger(PreviousLoansTest.class);

    @Test
    void everyLoanGoesOverdueOnTheRightDayAndNoOther() throws IOException {
        List<CSVRecord> loans = loans();
        int days = 0;
        int early = 0;
        int onTheDay = 0;
        int late = 0;
        BigDecimal principal = BigDecimal.ZERO;
        BigDecimal due = BigDecimal.ZERO;
        for (int from = 0; from < loans.size(); from += 500) {
            List<CSVRecord> part = loans.subList(from, Math.min(loans.size(), from + 500));
            StringBuilder lines = new StringBuilder();
            part.forEach(loan ->
                    days(loan).forEach(day -> lines.append(line(loan, day)).append('\n')));
            Map<String, JsonNode> answers = Replayed.of(lines.toString());
            for (CSVRecord loan : part) {
                LocalDate dueDate = day(loan, "firstduedate");
                LocalDate paid = day(loan, "firstrepaiddate");
                boolean isLate = paid.isAfter(dueDate);
                early += paid.isBefore(dueDate) ? 1 : 0;
                onTheDay += paid.equals(dueDate) ? 1 : 0;
                late += isLate ? 1 : 0;
                days += days(loan).size();
                for (LocalDate day : days(loan)) {
                    JsonNode answer = answers.get(id(loan, day));
                    boolean overdue = isLate && day.isAfter(dueDate) && day.isBefore(paid);
                    assertThat(answer.get("errors")).isEmpty();
                    assertThat(answer.get("daysPastDue").asLong())
                            .as("days past due of a loan due %s, paid %s, on %s", dueDate, paid, day)
                            .isEqualTo(overdue ? day.toEpochDay() - dueDate.toEpochDay() : 0);
                    assertThat(answer.get("overdueSince").asText(null))
                            .isEqualTo(overdue ? dueDate.plusDays(1).toString() : null);
                }
                JsonNode end = answers.get(id(loan, days(loan).get(days(loan).size() - 1)));
                principal =
                        principal.add(end.get("schedule").get(0).get("balance").decimalValue());
                due = due.add(end.get("totals").get("due").decimalValue());
            }
        }
        LOG.info(
                "a9: {} loans on {} days, {} early, {} on the day, {} late; principal {}, due {}",
                loans.size(),
                days,
                early,
                onTheDay,
                late,
                principal.setScale(2),
                due.setScale(2));
        assertThat(List.of(loans.size(), early, onTheDay, late)).containsExactly(12_874, 8_284, 2_405, 2_185);
        assertThat(principal).isEqualByComparingTo("213404000");
        assertThat(due).isEqualByComparingTo("253069986.70");
    }

    /** Every calendar day from the payout to the day after the last thing that happens. */
    private static List<LocalDate> days(CSVRecord loan) {
        LocalDate due = day(loan, "firstduedate");
        LocalDate paid = day(loan, "firstrepaiddate");
        LocalDate last = paid.isAfter(due) ? paid : due;
        return day(loan, "approveddate").datesUntil(last.plusDays(2)).toList();
    }

    /**
     * The file states the first due date and the first payment only: the first instalment is taken as the whole of what
     * is due, and the first payment as paying it; interest and fees are a fee of the payout's day.
     */
    private static String line(CSVRecord loan, LocalDate asOf) {
        LocalDate approved = day(loan, "approveddate");
        LocalDate due = day(loan, "firstduedate");
        LocalDate paid = day(loan, "firstrepaiddate");
        BigDecimal principal = new BigDecimal(loan.get("loanamount"));
        BigDecimal total = new BigDecimal(loan.get("totaldue"));
        BigDecimal cost = total.subtract(principal);
        List<String> events = new ArrayList<>();
        events.add("{\"key\":\"payout\",\"type\":\"DISBURSEMENT\",\"on\":\"" + approved + "\",\"amount\":" + principal
                + "}");
        if (cost.signum() > 0) {
            events.add("{\"key\":\"cost\",\"type\":\"CHARGE\",\"component\":\"FEE\",\"on\":\"" + approved
                    + "\",\"due\":\"" + due + "\",\"amount\":" + cost + "}");
        }
        events.add("{\"key\":\"first\",\"type\":\"REPAYMENT\",\"on\":\"" + paid + "\",\"amount\":" + total + "}");
        return "{\"id\":\"" + id(loan, asOf) + "\",\"asOf\":\"" + asOf + "\",\"terms\":{\"currency\":\"NGN\","
                + "\"instalments\":1,\"unit\":\"DAYS\",\"every\":" + (due.toEpochDay() - approved.toEpochDay())
                + "},\"events\":[" + String.join(",", events) + "]}";
    }

    private static String id(CSVRecord loan, LocalDate day) {
        return loan.getRecordNumber() + " " + day;
    }

    private static LocalDate day(CSVRecord loan, String column) {
        return LocalDate.parse(loan.get(column).substring(0, 10));
    }

    private static List<CSVRecord> loans() throws IOException {
        Path file =
                Path.of(System.getProperty("loanflow.shared", "../shared"), "data", "a9_superlender_prevloans.csv.gz");
        assumeTrue(Files.exists(file), "the real file is not here: " + file);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
