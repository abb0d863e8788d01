package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import loanflow.account.AccountState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Loans that live on real tables, are paid, changed and changed back at random, night by night. After every night each
 * loan must be what its events make of it, by instalment and by account of the ledger.
 */
class ChangesAndNightsTest {

    private static final long SEED = 20_261_128;
    private static final int LOANS = Integer.getInteger("loanflow.changed-loans", 8);
    private static final int DAYS = 130;

    private ServicingKit kit;
    private ChangeKit changes;
    private final Random random = new Random(SEED);
    private final Map<String, Integer> booked = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    @BeforeEach
    void open() {
        kit = new ServicingKit();
        changes = new ChangeKit(kit);
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aChangedLoanIsAfterEveryNightWhatItsEventsMakeOfIt() {
        List<String> loans = new ArrayList<>();
        for (int i = 0; i < LOANS; i++) {
            loans.add(kit.openLoan(
                    300_000 + random.nextInt(900_000), "24", List.of(3, 6, 12).get(i % 3)));
        }
        int nights = 0;
        for (LocalDate day = PAYOUT.plusDays(1); day.isBefore(PAYOUT.plusDays(DAYS)); day = day.plusDays(1)) {
            kit.clock.set(day);
            kit.runEndOfDay();
            nights++;
            for (String loan : loans) {
                if (random.nextInt(12) == 0) {
                    command(loan);
                }
            }
            assertThat(kit.books.findings()).as("after %s %s", day, booked).isEmpty();
        }
        System.out.printf(
                "seed %d: %d nights over %d loans, booked %s, refused %s%n", SEED, nights, LOANS, booked, refused);
        assertThat(booked).hasSizeGreaterThanOrEqualTo(12);
        assertThat(kit.endOfDay.setAside()).isEmpty();
    }

    /** Negative control: a fen that no event explains is seen, on an instalment and in the ledger. */
    @Test
    void aFenThatNoEventExplainsIsSeen() {
        String loan = kit.openLoan();
        kit.clock.set(PAYOUT.plusDays(5));
        kit.runEndOfDay();
        ChangeOutcome unused = changes.book(loan, "\"type\":\"EXTENSION\",\"periods\":1");
        assertThat(kit.books.findings()).isEmpty();
        assertThat(kit.jdbc
                        .sql("update instalment set interest_fen = interest_fen + 1 where loan_id = ? and number = 9")
                        .param(loan)
                        .update())
                .isOne();
        assertThat(kit.books.findings())
                .anyMatch(finding -> finding.equals("I2 loan " + loan + " is not what its events make of it"));
    }

    private void command(String loan) {
        LoanPosition now = kit.position(loan);
        String event = switch (random.nextInt(16)) {
            case 0, 1, 2 -> null;
            case 3 -> "\"type\":\"EXTENSION\",\"periods\":1";
            case 4 ->
                "\"type\":\"CHARGE\",\"component\":\"FEE\",\"due\":\"%s\",\"amount\":\"12.34\"".formatted(kit.today());
            case 5 ->
                "\"type\":\"REPAYMENT\",\"amount\":\"%d.%02d\"".formatted(random.nextInt(900), random.nextInt(100));
            case 6 -> waiver(now);
            case 7 ->
                "\"type\":\"PENALTY_STOP\",\"from\":\"%s\",\"to\":\"%s\""
                        .formatted(kit.today(), kit.today().plusDays(9));
            case 8 -> "\"type\":\"RE_AMORTIZATION\"";
            case 9 ->
                "\"type\":\"RE_AGE\",\"start\":\"%s\",\"every\":1,\"unit\":\"MONTHS\",\"instalments\":6"
                        .formatted(kit.today().plusDays(20));
            case 10 -> undo(loan);
            case 11 -> "\"type\":\"CHARGEBACK\",\"amount\":\"25.00\"";
            case 12 -> "\"type\":\"CREDIT_BALANCE_REFUND\",\"amount\":\"5.00\"";
            case 13 -> "\"type\":\"GOODWILL_CREDIT\",\"amount\":\"3.21\"";
            case 14 -> random.nextInt(5) == 0 ? "\"type\":\"CHARGE_OFF\"" : holiday(now, "HOLIDAY");
            default -> random.nextInt(2) == 0 ? holiday(now, "TERM_CHANGE") : rate(now);
        };
        if (event == null) {
            pay(loan);
            return;
        }
        LocalDate on = random.nextInt(3) == 0 ? kit.today().minusDays(random.nextInt(25)) : kit.today();
        String type = event.split("\"")[3];
        ChangeOutcome outcome = changes.bookOn(on.isBefore(PAYOUT) ? PAYOUT : on, loan, event);
        if (outcome instanceof ChangeOutcome.Refused why) {
            assertThat(why.rule()).as("%s on %s", event, on).isNotEqualTo("BOOKS_DIFFER");
            refused.merge(why.rule(), 1, Integer::sum);
        } else {
            booked.merge(type, 1, Integer::sum);
            AccountState after = ((ChangeOutcome.Done) outcome).after();
            assertThat(after.outstanding().total().isNegative()).isFalse();
        }
    }

    private void pay(String loan) {
        String amount = "%d.%02d".formatted(1 + random.nextInt(1_500), random.nextInt(100));
        booked.merge(kit.pay(loan, amount).getClass().getSimpleName(), 1, Integer::sum);
    }

    private static String waiver(LoanPosition now) {
        return "\"type\":\"WAIVER\",\"component\":\"PENALTY\",\"amount\":\"%s\",\"authority\":\"SUPERVISOR\""
                .formatted(now.open().penalty().major().toPlainString());
    }

    private static String holiday(LoanPosition now, String type) {
        return "\"type\":\"%s\",\"from\":\"%s\",\"instalments\":1".formatted(type, now.nextDueDate());
    }

    private static String rate(LoanPosition now) {
        return "\"type\":\"RATE_CHANGE\",\"from\":\"%s\",\"annualRatePercent\":\"12\"".formatted(now.nextDueDate());
    }

    private String undo(String loan) {
        return kit.records.history(loan).orElseThrow().stream()
                .filter(event -> event.kind() == LoanEvent.Kind.REPAID && event.reference() != null)
                .reduce((first, second) -> second)
                .map(event -> "\"type\":\"UNDO\",\"of\":\"%s\"".formatted(event.reference()))
                .orElse("\"type\":\"UNDO\",\"of\":\"nothing\"");
    }
}
