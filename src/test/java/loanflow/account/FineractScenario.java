package loanflow.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the steps of one scenario of the oracle into one line for the command {@code replay}. */
final class FineractScenario {

    /** Why a scenario is left out. */
    static final class LeftOut extends RuntimeException {

        LeftOut(String reason) {
            super(reason);
        }
    }

    private interface Step {

        void take(Matcher text, JsonNode table);
    }

    private record Done(String key, String type, LocalDate on) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATE = "\"([^\"]+)\"";
    private static final String EUR = "([0-9.]+) EUR transaction amount.*";

    private final Map<Pattern, Step> steps = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> futureRules = new HashMap<>();
    private final ObjectNode terms = JSON.createObjectNode();
    private final ArrayNode events = JSON.createArrayNode();
    private final List<Done> done = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> undone = new HashSet<>();
    private final Set<LocalDate> overdueCharged = new HashSet<>();
    private final Map<String, String> delinquencies = new LinkedHashMap<>();
    private String product = "";
    private int fixedLength;
    private String principal = "";
    private LocalDate submitted = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;

    FineractScenario(JsonNode stepsBefore) {
        on("fails to ", (m, t) -> {});
        life();
        payments();
        charges();
        changes();
        nothing();
        stepsBefore.forEach(step -> take(step.get(0).asText(), step.path(1)));
    }

    /** The line for the command; a loan that is not paid out yet is shown as if it were on its day. */
    String line(String id) {
        if (terms.isEmpty()) {
            throw new LeftOut("no loan is created");
        }
        if (done.stream().noneMatch(event -> event.type().equals("DISBURSEMENT") && !undone.contains(event.key()))) {
            ObjectNode expected = event("DISBURSEMENT", submitted).put("amount", principal);
            if (terms.path("automaticDownPayment").asBoolean()) {
                event("UNDO", submitted).put("of", expected.get("key").asText() + "/down-payment");
            }
        }
        return now(id);
    }

    private String now(String id) {
        rules();
        fixLength();
        ObjectNode line = JSON.createObjectNode().put("id", id).put("asOf", today.toString());
        line.set("terms", terms);
        line.set("events", events);
        return line.toString();
    }

    /** What the scenario says about delinquency on the way, as lines for the command and the date that each must answer. */
    Map<String, String> delinquencies() {
        return delinquencies;
    }

    /** Keys of the events that the scenario says are refused. */
    Set<String> refused() {
        return refused;
    }

    private void life() {
        on("sets the business date to " + DATE, (m, t) -> today = day(m.group(1)));
        on("creates a new default Loan with date: " + DATE, (m, t) -> {
            submitted = day(m.group(1));
            principal = "1000";
            loan("LP1", "PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER", 1, 30, "DAYS");
        });
        on(
                "creates a new customised Loan submitted on date: " + DATE + ", with Principal: " + DATE
                        + ", a loanTermFrequency: (\\d+) months, and numberOfRepayments: (\\d+)",
                (m, t) -> {
                    submitted = day(m.group(1));
                    principal = m.group(2);
                    int count = Integer.parseInt(m.group(4));
                    loan(
                            "LP1",
                            "PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER",
                            count,
                            Integer.parseInt(m.group(3)) / count,
                            "MONTHS");
                });
        on("creates a fully customized loan with the following data:", (m, t) -> customized(record(t)));
        on("creates a fully customized loan with fixed length (\\d+) and with the following data:", (m, t) -> {
            customized(record(t));
            fixedLength = Integer.parseInt(m.group(1));
        });
        on(
                "successfully approves the loan on " + DATE
                        + " with \"[0-9.]+\" amount and expected disbursement date on " + DATE,
                (m, t) -> submitted = day(m.group(2)));
        on("disburse the loan without auto downpayment on " + DATE + " with \"([0-9.]+)\" EUR.*", (m, t) -> {
            ObjectNode event = event("DISBURSEMENT", day(m.group(1))).put("amount", m.group(2));
            event("UNDO", today).put("of", event.get("key").asText() + "/down-payment");
        });
        on("disburse the loan on " + DATE + " with \"([0-9.]+)\" EUR transaction amount", (m, t) -> {
            ObjectNode event = event("DISBURSEMENT", day(m.group(1))).put("amount", m.group(2));
            if (terms.path("automaticDownPayment").asBoolean()) {
                done.add(new Done(event.get("key").asText() + "/down-payment", "DOWN_PAYMENT", day(m.group(1))));
            }
        });
        on("undo last disbursal", (m, t) -> undoLast("DISBURSEMENT"));
        on(
                "undo disbursal",
                (m, t) -> done.stream()
                        .filter(one -> one.type().equals("DISBURSEMENT") && !undone.contains(one.key()))
                        .toList()
                        .forEach(one -> undo(List.of(one), 1)));
        on(
                "checks that delinquency range is: \"[A-Z0-9_]+\" and has delinquentDate \"([0-9-]*)\"",
                (m, t) -> delinquencies.put(now("delinquency " + delinquencies.size()), m.group(1)));
        on("does charge-off the loan on " + DATE, (m, t) -> event("CHARGE_OFF", day(m.group(1))));
        on("does a charge-off undo the loan", (m, t) -> undoLast("CHARGE_OFF"));
    }

    private void payments() {
        on(
                "makes \"[A-Z_]+\" repayment on " + DATE + " with " + EUR,
                (m, t) -> event("REPAYMENT", day(m.group(1))).put("amount", m.group(2)));
        on("Loan Pay-off is made on " + DATE, (m, t) -> {
            BigDecimal quoted = payOffOn(day(m.group(1)));
            event("PAY_OFF", day(m.group(1))).put("amount", quoted);
        });
        on(
                "makes \"([A-Z_]+)\" transaction with \"[A-Z_]+\" payment type on " + DATE + " with " + EUR,
                (m, t) -> event(m.group(1), day(m.group(2))).put("amount", m.group(3)));
        on(
                "makes \"[A-Z_]+\" chargeback with ([0-9.]+) EUR transaction amount(?: for (Payment|Downpayment) nr. (\\d+))?",
                (m, t) -> {
                    ObjectNode event = event("CHARGEBACK", today).put("amount", m.group(1));
                    String type = "Downpayment".equals(m.group(2)) ? "DOWN_PAYMENT" : "REPAYMENT";
                    int number = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
                    done.stream()
                            .filter(payment -> payment.type().equals(type))
                            .skip(number - 1L)
                            .findFirst()
                            .ifPresent(payment -> event.put("of", payment.key()));
                });
        on(
                "makes Credit Balance Refund transaction on " + DATE + " with " + EUR,
                (m, t) -> event("CREDIT_BALANCE_REFUND", day(m.group(1))).put("amount", m.group(2)));
        on(
                "[Rr]efund happens on " + DATE + " with " + EUR,
                (m, t) -> event("REFUND", day(m.group(1))).put("amount", m.group(2)));
        on(
                "undo \"(\\d+)\"th (repayment|transaction)(?: made)? on " + DATE,
                (m, t) -> undo(
                        done.stream()
                                .filter(one -> one.on().equals(day(m.group(3))))
                                .filter(one -> m.group(2).equals("transaction")
                                        || one.type().equals("REPAYMENT"))
                                .toList(),
                        Integer.parseInt(m.group(1))));
        on(
                "undo \"(\\d+)\"th \"([^\"]+)\" transaction made on " + DATE,
                (m, t) -> undo(
                        done.stream()
                                .filter(one -> one.on().equals(day(m.group(3))))
                                .filter(one -> one.type()
                                        .equals(m.group(2)
                                                .toUpperCase(Locale.ROOT)
                                                .replace(' ', '_')))
                                .toList(),
                        Integer.parseInt(m.group(1))));
    }

    /** The scenario pays what its own system quotes; so we pay what ours quotes. */
    private BigDecimal payOffOn(LocalDate day) {
        try {
            ObjectNode line = (ObjectNode) JSON.readTree(now("quote"));
            return Replayed.of(line.put("quoteOn", day.toString()).toString())
                    .get("quote")
                    .get("payOff")
                    .get("total")
                    .decimalValue();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private void charges() {
        on("runs inline COB job for Loan", (m, t) -> overdueFees());
        on(
                "makes a charge adjustment for the last \"[A-Z_]+\" type charge which is due on " + DATE + " with "
                        + EUR,
                (m, t) -> event("CHARGE_ADJUSTMENT", today).put("amount", m.group(2)));
        on("waives (?:due date )?charge", (m, t) -> waiveLastCharge());
        on("adjust \"(\\d+)\"th repayment on " + DATE + " with amount \"([0-9.]+)\"", (m, t) -> {
            undo(
                    done.stream()
                            .filter(one -> one.on().equals(day(m.group(2)))
                                    && one.type().equals("REPAYMENT"))
                            .toList(),
                    Integer.parseInt(m.group(1)));
            event("REPAYMENT", day(m.group(2))).put("amount", m.group(3));
        });
        on(
                "is not able to add \"([A-Z_]+)\" due date charge with " + DATE + " due date and " + EUR,
                (m, t) -> refused.add(charge(m.group(1), m.group(2))
                        .put("amount", m.group(3))
                        .get("key")
                        .asText()));
        on(
                "adds \"([A-Z_]+)\" due date charge with " + DATE + " due date and " + EUR,
                (m, t) -> charge(m.group(1), m.group(2)).put("amount", m.group(3)));
        on(
                "adds an NSF fee because of payment bounce with " + DATE + " transaction date",
                (m, t) -> charge("LOAN_NSF_FEE", m.group(1)).put("amount", "10"));
        on(
                "adds a ([0-9.]+) % Processing charge to the loan with \"[a-z]+\" locale on date: " + DATE,
                (m, t) -> ((ObjectNode)
                                charge("LOAN_PROCESSING_FEE", m.group(2)).put("type", "PERCENTAGE_CHARGE"))
                        .put("percent", m.group(1)));
    }

    private void changes() {
        on(
                "rescheduleLoan from " + DATE + " to " + DATE + " submitted on date.*",
                (m, t) -> shift(m.group(1), m.group(2)));
        on("creates and approves Loan reschedule with the following data:", (m, t) -> reschedule(record(t)));
        on("creates a Loan re-aging transaction.* with the following data:", (m, t) -> {
            Map<String, String> data = record(t);
            event("RE_AGE", today)
                    .put("start", day(data.get("startDate")).toString())
                    .put("every", data.get("frequencyNumber"))
                    .put("unit", data.get("frequencyType"))
                    .put("instalments", data.get("numberOfInstallments"));
        });
        on("undo Loan re-aging transaction.*", (m, t) -> undoLast("RE_AGE"));
        on(
                "creates a Loan re-amortization transaction on current business date.*",
                (m, t) -> event("RE_AMORTIZATION", today));
        on("undo Loan re-amortization transaction.*", (m, t) -> undoLast("RE_AMORTIZATION"));
        on(
                "set \"([A-Z0-9_]+)\" loan product \"([A-Z_]+)\" transaction type to \"([A-Z_]+)\" future installment.*",
                (m, t) -> futureRules
                        .computeIfAbsent(m.group(1), name -> new HashMap<>())
                        .put(m.group(2), m.group(3).replace("INSTALLMENT", "INSTALMENT")));
    }

    /** Steps that change no account. */
    private void nothing() {
        for (String text : List.of(
                "^Then .*",
                "is raised",
                "(status will be|status is|checks that|has .* outstanding|tab has)",
                "^(And|When) (Admin )?creates a client with random data",
                "Admin creates a client.*",
                "successfully approves the loan.*",
                "is not (able|possible|allowed).*",
                "Charge-off undo is not possible.*",
                "Global config .*",
                "can successfully set Fraud flag.*")) {
            on(text, (m, t) -> {});
        }
    }

    private void customized(Map<String, String> data) {
        String name = data.get("LoanProduct");
        submitted = day(data.get("submitted on date"));
        principal = data.get("with Principal");
        double rate = Double.parseDouble(data.get("ANNUAL interest rate %"));
        if (rate > 0) {
            interest(name, data);
        }
        if (Integer.parseInt(data.get("graceOnPrincipalPayment")) > 0) {
            terms.put("principalGrace", data.get("graceOnPrincipalPayment"));
        }
        loan(
                name,
                data.get("Payment strategy"),
                Integer.parseInt(data.get("numberOfRepayments")),
                Integer.parseInt(data.get("repaymentEvery")),
                data.get("repaymentFrequencyType"));
    }

    private void interest(String name, Map<String, String> data) {
        boolean daily = data.get("interest calculation period").equals("DAILY");
        boolean flat = data.get("interest type").equals("FLAT");
        if (daily && flat) {
            throw new LeftOut("flat interest by days is a setting of the product " + name);
        }
        terms.put("annualRatePercent", data.get("ANNUAL interest rate %"))
                .put("yearBasis", daily && !name.contains("360_30") ? "ACT_365" : "THIRTY_360")
                .put("interest", flat ? "FLAT" : data.get("amortization type").replace("INSTALLMENTS", "INSTALMENTS"));
        if (name.contains("RECALCULATION")) {
            FineractProduct.recalculate(terms, name);
        }
    }

    private void loan(String name, String strategy, int instalments, int every, String unit) {
        product = name;
        FineractProduct.put(terms, name, strategy);
        terms.put("instalments", instalments).put("every", every).put("unit", unit);
    }

    /** A loan of fixed length ends so many days after its first payout: its last due date is moved there. */
    private void fixLength() {
        LocalDate start = done.stream()
                .filter(one -> one.type().equals("DISBURSEMENT") && !undone.contains(one.key()))
                .map(Done::on)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (fixedLength > 0 && start != null) {
            long periods =
                    terms.get("instalments").asLong() * terms.get("every").asLong();
            LocalDate last = Frequency.valueOf(terms.get("unit").asText()).after(start, periods);
            if (!last.equals(start.plusDays(fixedLength))) {
                event("DUE_DATE_SHIFT", start)
                        .put("from", last.toString())
                        .put("to", start.plusDays(fixedLength).toString());
            }
            fixedLength = 0;
        }
    }

    private void rules() {
        futureRules.getOrDefault(product, Map.of()).forEach((kind, future) -> {
            JsonNode allocation = terms.path("allocation");
            if (allocation.isObject()) {
                ObjectNode rule = allocation.has(kind)
                        ? (ObjectNode) allocation.get(kind)
                        : ((ObjectNode) allocation).putObject(kind);
                rule.put("future", future);
            }
        });
    }

    private void reschedule(Map<String, String> data) {
        String from = data.get("rescheduleFromDate");
        if (!data.getOrDefault("newInterestRate", "").isBlank()
                || !data.getOrDefault("graceOnInterest", "").isBlank()) {
            throw new LeftOut("a reschedule with another interest");
        }
        if (!data.getOrDefault("adjustedDueDate", "").isBlank()) {
            shift(from, data.get("adjustedDueDate"));
        }
        if (!data.getOrDefault("graceOnPrincipal", "").isBlank()) {
            event("HOLIDAY", today).put("from", day(from).toString()).put("instalments", data.get("graceOnPrincipal"));
        }
        if (!data.getOrDefault("extraTerms", "").isBlank()) {
            event("TERM_CHANGE", today).put("from", day(from).toString()).put("instalments", data.get("extraTerms"));
        }
    }

    private void shift(String from, String to) {
        event("DUE_DATE_SHIFT", today).put("from", day(from).toString()).put("to", day(to).toString());
    }

    private ObjectNode charge(String name, String due) {
        return event("CHARGE", today)
                .put("component", name.contains("NSF") || name.contains("PENALTY") ? "PENALTY" : "FEE")
                .put("due", day(due).toString());
    }

    /**
     * Products with OVERDUE in the name charge a penalty of 1.5 % of each overdue instalment once, at the end of day: of
     * its principal, or with INTEREST after AMOUNT of its interest too. Only loans that nothing was paid on are that simple.
     */
    private void overdueFees() {
        if (!product.contains("_OVERDUE_FROM_AMOUNT")) {
            return;
        }
        if (done.stream().anyMatch(one -> !one.type().equals("DISBURSEMENT")) || done.size() != 1) {
            throw new LeftOut("overdue fees on a loan that something happened to");
        }
        int count = terms.get("instalments").asInt();
        for (int number = 1; number <= count; number++) {
            LocalDate due = Frequency.valueOf(terms.get("unit").asText())
                    .after(done.get(0).on(), (long) number * terms.get("every").asInt());
            if (due.isBefore(today) && overdueCharged.add(due)) {
                BigDecimal amount = new BigDecimal(events.get(0).get("amount").asText())
                        .divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
                BigDecimal interest = amount.multiply(
                                new BigDecimal(terms.get("annualRatePercent").asText()))
                        .multiply(BigDecimal.valueOf(count))
                        .divide(BigDecimal.valueOf(1200), 2, RoundingMode.HALF_UP);
                BigDecimal base = product.contains("AMOUNT_INTEREST") ? amount.add(interest) : amount;
                event("CHARGE", today)
                        .put("component", "PENALTY")
                        .put("due", due.toString())
                        .put("amount", base.multiply(new BigDecimal("0.015")).setScale(2, RoundingMode.HALF_UP));
            }
        }
    }

    private void waiveLastCharge() {
        JsonNode last = null;
        for (JsonNode event : events) {
            last = event.get("type").asText().equals("CHARGE") ? event : last;
        }
        if (last == null) {
            throw new LeftOut("a charge is waived that is not there");
        }
        event("WAIVER", today)
                .put("component", last.get("component").asText())
                .put("amount", last.get("amount").asText())
                .put("authority", "scenario");
    }

    private ObjectNode event(String type, LocalDate on) {
        String key = "e" + events.size();
        if (!type.equals("CHARGE")) {
            done.add(new Done(key, type, on));
        }
        return events.addObject()
                .put("key", key)
                .put("type", type)
                .put("on", on.toString())
                .put("recordedOn", today.toString());
    }

    private void undo(List<Done> candidates, int number) {
        if (candidates.size() < number) {
            throw new LeftOut("undo of a transaction that is not there");
        }
        undone.add(candidates.get(number - 1).key());
        event("UNDO", today).put("of", candidates.get(number - 1).key());
    }

    private void undoLast(String type) {
        List<Done> of = done.stream()
                .filter(one -> one.type().equals(type) && !undone.contains(one.key()))
                .toList();
        undo(of, of.size());
    }

    private void on(String text, Step step) {
        steps.put(Pattern.compile(text), step);
    }

    private void take(String text, JsonNode table) {
        for (Map.Entry<Pattern, Step> step : steps.entrySet()) {
            Matcher matcher = step.getKey().matcher(text);
            if (matcher.find()) {
                step.getValue().take(matcher, table);
                return;
            }
        }
        throw new LeftOut("step not known: " + text);
    }

    private static Map<String, String> record(JsonNode table) {
        Map<String, String> record = new HashMap<>();
        for (int i = 0; i < table.get(0).size(); i++) {
            record.put(table.get(0).get(i).asText(), table.get(1).path(i).asText(""));
        }
        return record;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }
}
