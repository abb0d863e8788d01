package loanflow.shortterm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import loanflow.money.Money;

/** One record of the cash-loan oracle: its parameter tables as our terms, its printed tables as texts. */
record H2Record(String name, List<String> header, List<List<List<String>>> tables) {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final int COLUMNS_OF_A_PLAIN_SCHEDULE = 10;

    static List<H2Record> all(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<H2Record> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            records.add(new H2Record(
                    node.path("name").asText(),
                    texts(node.path("header")),
                    StreamSupport.stream(node.path("tables").spliterator(), false)
                            .map(table -> StreamSupport.stream(table.spliterator(), false)
                                    .map(H2Record::texts)
                                    .toList())
                            .toList()));
        }
        return records;
    }

    /** Why a record is outside of what we compute, or nothing. */
    Optional<String> leftOut() {
        if (has("APR method: US")) {
            return Optional.of("US method");
        }
        return has("fee type:") ? Optional.of("fee in the principal") : Optional.empty();
    }

    String startDate() {
        return tables.stream()
                .flatMap(List::stream)
                .filter(row -> row.get(0).equals("Start Date"))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }

    boolean hasLedger() {
        return header.size() > COLUMNS_OF_A_PLAIN_SCHEDULE;
    }

    ShortTermLoan loan() {
        return new ShortTermLoan(
                amount(schedule().get(0).get(6)),
                dailyRate(),
                InterestMethod.valueOf(find("^method: (.*)").toUpperCase().replace('-', '_')),
                new CostCap(share("daily ([\\d.]+) %"), share("cap: total ([\\d.]+) %")),
                rounding(),
                FinalPayment.valueOf(find("level-payment option: (\\w+) final").toUpperCase()));
    }

    ShortTermSchedule computed() {
        List<List<String>> rows = schedule().subList(1, schedule().size());
        if (has("config: auto-generate")) {
            return ShortTermSchedules.level(
                    loan(),
                    rows.stream().map(row -> Integer.valueOf(row.get(0))).toList());
        }
        return ShortTermSchedules.given(
                loan(),
                rows.stream()
                        .map(row -> new ScheduledPayment(Integer.parseInt(row.get(0)), amount(row.get(1))))
                        .toList());
    }

    List<LedgerRow> ledger() {
        return ShortTermLedger.rows(loan(), computed(), ledgerTerms(), actualPayments(), evaluation());
    }

    private LedgerTerms ledgerTerms() {
        return new LedgerTerms(
                charge("late payment"),
                charge("insufficient funds"),
                amount(cells("minimum: defer or write off up to (.*)").orElse("0")),
                cells("rate on negative balance: ([\\d.]+) % per year")
                        .map(H2Record::percent)
                        .orElse(BigDecimal.ZERO),
                Integer.parseInt(find("initial grace period: (\\d+)")),
                Integer.parseInt(find("timeout: (\\d+) day")),
                CapCount.WHOLE_UNITS);
    }

    /** The charge is the cell after its name in the table of charges. */
    private Money charge(String type) {
        return tables.stream()
                .flatMap(List::stream)
                .filter(row -> row.size() > 1 && row.get(0).equals(type))
                .map(row -> amount(row.get(1)))
                .findFirst()
                .orElse(amount("0"));
    }

    private Evaluation evaluation() {
        return tables.get(0).stream()
                .map(row -> row.get(0))
                .filter(day -> day.startsWith("★") || day.startsWith("✓"))
                .map(day -> new Evaluation(Integer.parseInt(day.substring(2)), day.startsWith("✓")))
                .findFirst()
                .orElseThrow();
    }

    private List<ActualPayment> actualPayments() {
        Pattern each = Pattern.compile(
                "(?:(confirmed|pending|timed out) )?([\\d,]+\\.\\d\\d)( failed)?( \\(insufficient funds\\))?");
        List<ActualPayment> payments = new ArrayList<>();
        for (List<String> row : tables.get(0)) {
            Matcher matcher = each.matcher(row.get(column("Actual payments")));
            while (matcher.find()) {
                payments.add(new ActualPayment(dayOf(row.get(0)), amount(matcher.group(2)), status(matcher)));
            }
        }
        return payments;
    }

    private static PaymentStatus status(Matcher matcher) {
        if (matcher.group(4) != null) {
            return PaymentStatus.INSUFFICIENT_FUNDS;
        }
        if (matcher.group(3) != null) {
            return PaymentStatus.FAILED;
        }
        return PaymentStatus.valueOf(matcher.group(1).toUpperCase().replace(' ', '_'));
    }

    static int dayOf(String cell) {
        return Integer.parseInt(cell.replaceAll("[★✓] ", ""));
    }

    /** The initial schedule, its day 0 first. */
    List<List<String>> schedule() {
        return hasLedger() ? tables.get(tables.size() - 2) : tables.get(0);
    }

    Money amountOf(String label) {
        return amount(find("^" + label + ": (.*)"));
    }

    String find(String pattern) {
        return cells(pattern).orElseThrow(() -> new IllegalStateException(name + " has no " + pattern));
    }

    boolean has(String start) {
        return cells("(" + Pattern.quote(start) + ")").isPresent();
    }

    int column(String title) {
        return header.indexOf(title);
    }

    static Money amount(String text) {
        return Money.of(new BigDecimal(text.replace(",", "")).setScale(2, RoundingMode.UNNECESSARY), GBP);
    }

    private Optional<String> cells(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return IntStream.range(0, tables.size())
                .mapToObj(tables::get)
                .flatMap(table -> table.stream().flatMap(List::stream))
                .map(compiled::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private BigDecimal share(String pattern) {
        return cells(pattern).map(H2Record::percent).orElse(null);
    }

    private BigDecimal dailyRate() {
        BigDecimal rate = percent(rateText().replaceAll(" %.*", ""));
        return rateText().endsWith("per year") ? rate.divide(BigDecimal.valueOf(365), MathContext.DECIMAL128) : rate;
    }

    private String rateText() {
        return find("standard rate: (.*)");
    }

    /** The last of two: the first rounds payments, which are whole minor units with us anyway. */
    private RoundingMode rounding() {
        List<String> roundings = tables.stream()
                .flatMap(table -> table.stream().flatMap(List::stream))
                .filter(cell -> cell.startsWith("rounding: "))
                .toList();
        return switch (roundings.get(roundings.size() - 1)) {
            case "rounding: rounded down" -> RoundingMode.FLOOR;
            case "rounding: rounded up" -> RoundingMode.CEILING;
            case "rounding: round using ToEven" -> RoundingMode.HALF_EVEN;
            case "rounding: round using AwayFromZero" -> RoundingMode.HALF_UP;
            default -> throw new IllegalStateException(roundings.toString());
        };
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text).movePointLeft(2);
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
