package loanflow.shortterm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loanflow.money.Money;

/** A record of the oracle as a line for the command {@code schedule}, and the figures that must come back. */
public record H2Request(String line, Money levelPayment, Money finalPayment, Money totalInterest, String apr) {

    private static final Pattern MONTHLY =
            Pattern.compile("(?:(\\d+)-)?monthly from (\\d{4}-\\d\\d) on (\\d+|month-end)");
    private static final Pattern WEEKLY = Pattern.compile("(?:(\\d+)-)?weekly from (\\d{4}-\\d\\d-\\d\\d)");
    private static final ObjectMapper JSON = new ObjectMapper();

    public static List<H2Request> inScope(Path file) throws IOException {
        return H2Record.all(file).stream()
                .filter(record -> record.leftOut().isEmpty())
                .map(H2Request::of)
                .toList();
    }

    private static H2Request of(H2Record record) {
        ShortTermLoan loan = record.loan();
        ObjectNode line = JSON.createObjectNode()
                .put("id", record.name())
                .put("method", loan.method().name())
                .put("principal", loan.principal().major())
                .put("currency", "GBP")
                .put("disbursedOn", record.startDate())
                .put("dailyRatePercent", loan.dailyRate().movePointRight(2).round(new java.math.MathContext(25)))
                .put("interestRounding", loan.interestRounding().name())
                .put("finalPayment", loan.finalPayment().name());
        Optional.ofNullable(loan.cap().dailyRate())
                .ifPresent(rate -> line.put("dailyCapPercent", rate.movePointRight(2)));
        Optional.ofNullable(loan.cap().total())
                .ifPresent(share -> line.put("totalCapPercent", share.movePointRight(2)));
        if (record.has("config: auto-generate")) {
            line.put("paymentCount", record.schedule().size() - 1);
            unitPeriod(line, record.find("^unit-period config: (.*)"));
        } else {
            var payments = line.putArray("payments");
            record.computed()
                    .payments()
                    .forEach(payment -> payments.addObject()
                            .put("day", payment.day())
                            .put("amount", payment.amount().major()));
        }
        return new H2Request(
                line.toString(),
                record.amountOf("Level payment"),
                record.amountOf("Final payment"),
                record.amountOf("Total interest"),
                record.find("Initial APR: ([\\d.]+) %"));
    }

    private static void unitPeriod(ObjectNode line, String text) {
        Matcher monthly = MONTHLY.matcher(text);
        if (monthly.matches()) {
            int dueDay = monthly.group(3).equals("month-end") ? 31 : Integer.parseInt(monthly.group(3));
            YearMonth month = YearMonth.parse(monthly.group(2));
            line.put("unitPeriod", "MONTH")
                    .put("unitMultiple", multiple(monthly.group(1)))
                    .put("dueDay", dueDay)
                    .put(
                            "firstDueOn",
                            month.atDay(Math.min(dueDay, month.lengthOfMonth())).toString());
            return;
        }
        Matcher weekly = WEEKLY.matcher(text);
        if (!weekly.matches()) {
            throw new IllegalStateException(text);
        }
        line.put("unitPeriod", "WEEK")
                .put("unitMultiple", multiple(weekly.group(1)))
                .put("firstDueOn", weekly.group(2));
    }

    private static int multiple(String text) {
        return text == null ? 1 : Integer.parseInt(text);
    }
}
