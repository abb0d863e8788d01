package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import loanflow.ledger.Account;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a loan was, is and will be, on the real tables: the past as it was told on its day, the future as it then comes. */
class LoanRecordsTest {

    private static final LocalDate LAST = PAYOUT.plusDays(140);
    private static final LocalDate HORIZON = LAST.plusDays(35);

    private static ServicingKit kit;
    private static Lives lives;
    /** What was said on the last day of the days to come. */
    private static final Map<String, Map<LocalDate, LoanPosition>> FORESEEN = new LinkedHashMap<>();

    private static String returned;

    @BeforeAll
    static void liveForMonths() {
        kit = new ServicingKit();
        lives = new Lives(kit, 20_260_128, 12);
        returned = lives.openSilent();
        lives.tell();
        lives.live(PAYOUT.plusDays(50));
        Lives.chargeCosts(kit, lives.told.keySet().iterator().next(), 12_345);
        assertThat(kit.servicing.reverseDisbursement(returned)).isTrue();
        lives.tell();
        lives.live(LAST);
        for (String loan : lives.told.keySet()) {
            FORESEEN.put(loan, new LinkedHashMap<>());
            LAST.plusDays(1)
                    .datesUntil(HORIZON.plusDays(1))
                    .forEach(day -> FORESEEN.get(loan).put(day, asOf(loan, day)));
        }
        LAST.plusDays(1).datesUntil(HORIZON.plusDays(1)).forEach(day -> {
            kit.liveTo(day);
            lives.tell();
        });
    }

    @AfterAll
    static void end() {
        kit.close();
    }

    @Test
    void everyPastDayIsAnsweredAsItWasAnsweredOnThatDay() {
        int days = 0;
        for (var loan : lives.told.entrySet()) {
            for (var day : loan.getValue().entrySet()) {
                assertThat(asOf(loan.getKey(), day.getKey()))
                        .as("loan %s on %s", loan.getKey(), day.getKey())
                        .isEqualTo(day.getValue());
                days++;
            }
        }
        System.out.println("positions as of past days compared: " + days);
        assertThat(days).isGreaterThan(1_500);
    }

    @Test
    void everyDayToComeIsForeseenAsItComesWhenNobodyPays() {
        for (var loan : FORESEEN.entrySet()) {
            Map<LocalDate, LoanPosition> came = told(loan.getKey());
            loan.getValue()
                    .forEach((day, foreseen) -> assertThat(foreseen)
                            .as("loan %s on %s", loan.getKey(), day)
                            .isEqualTo(came.get(day)));
        }
        System.out.println("loans foreseen: " + FORESEEN.size());
    }

    /** Negative control for both: lives without arrears, advances and endings would prove little. */
    @Test
    void theLivesAreVaried() {
        List<LoanPosition> all = lives.told.values().stream()
                .flatMap(days -> days.values().stream())
                .toList();

        assertThat(all).map(LoanPosition::status).contains(LoanStatus.ACTIVE, LoanStatus.SETTLED, LoanStatus.RETURNED);
        assertThat(all.stream().filter(day -> day.advance().isPositive()).count())
                .isGreaterThan(100);
        assertThat(all.stream().filter(day -> day.open().penalty().isPositive()).count())
                .isGreaterThan(300);
        assertThat(all.stream().filter(day -> day.open().costs().isPositive()).count())
                .isPositive();
        assertThat(lives.told.keySet().stream()
                        .filter(loan -> lowered(at(loan, HORIZON)))
                        .count())
                .as("settled early, with interest for the days used")
                .isPositive();
        assertThat(kit.books.findings()).isEmpty();
    }

    @Test
    void openingAndLinesMakeClosingAndClosingIsTheLedgers() {
        for (String loan : lives.told.keySet()) {
            Statement whole = statement(loan, PAYOUT, HORIZON);

            assertThat(breaks(whole)).as("loan %s", loan).isEmpty();
            assertThat(whole.opening()).isEqualTo(Balances.none(Money.CNY));
            assertThat(whole.closing()).isEqualTo(ledger(loan));
        }
    }

    @Test
    void statementsFollowEachOtherAndEndWhereThePositionSays() {
        for (String loan : lives.told.keySet()) {
            Balances before = Balances.none(Money.CNY);
            int lines = 0;
            for (LocalDate from = PAYOUT; from.isBefore(HORIZON); from = from.plusDays(17)) {
                LocalDate to = from.plusDays(16).isAfter(HORIZON) ? HORIZON : from.plusDays(16);
                Statement part = statement(loan, from, to);
                assertThat(part.opening()).as("loan %s from %s", loan, from).isEqualTo(before);
                assertThat(breaks(part)).isEmpty();
                LoanPosition position = asOf(loan, to);
                LoanPosition.Parts open = position.open();
                assertThat(part.closing())
                        .as("loan %s to %s", loan, to)
                        .isEqualTo(new Balances(
                                open.principal(), open.interest(), open.penalty(), open.costs(), position.advance()));
                before = part.closing();
                lines += part.lines().size();
            }
            assertThat(lines).isEqualTo(statement(loan, PAYOUT, HORIZON).lines().size());
        }
    }

    /** Negative control. */
    @Test
    void aStatementThatLacksALineIsFoundOut() {
        Statement whole = statement(lives.told.keySet().iterator().next(), PAYOUT, HORIZON);
        assertThat(whole.lines()).hasSizeGreaterThan(3);
        for (int dropped = 0; dropped < whole.lines().size(); dropped++) {
            List<Statement.Line> lines = new ArrayList<>(whole.lines());
            lines.remove(dropped);

            assertThat(breaks(new Statement(
                            whole.loanId(), whole.from(), whole.to(), whole.opening(), lines, whole.closing())))
                    .isNotEmpty();
        }
    }

    @Test
    void theHistoryTellsEveryPaymentChargeDueDateAndStage() {
        for (String loan : lives.told.keySet()) {
            List<LoanEvent> events = kit.records.history(loan).orElseThrow();

            assertThat(events).isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
            assertThat(events.get(0).kind()).isEqualTo(LoanEvent.Kind.PAID_OUT);
            assertThat(count(events, LoanEvent.Kind.REPAID))
                    .isEqualTo(rows("select count(*) from repayment where loan_id = ?", loan));
            assertThat(count(events, LoanEvent.Kind.PENALTY_CHARGED))
                    .isEqualTo(rows(
                            "select count(*) from journal where reference like 'penalty:%' and loan_id = ?", loan));
            assertThat(count(events, LoanEvent.Kind.STAGE_CHANGED))
                    .isEqualTo(rows("select count(*) from stage_change where loan_id = ?", loan));
            assertThat(count(events, LoanEvent.Kind.INSTALMENT_DUE))
                    .isEqualTo(rows(
                            "select count(*) from instalment i join loan l on l.id = i.loan_id"
                                    + " where due_date <= coalesce(closed_on, date '" + HORIZON + "') and l.id = ?",
                            loan));
            assertThat(paid(events))
                    .isEqualTo(rows("select coalesce(sum(amount_fen), 0) from repayment where loan_id = ?", loan));
        }
    }

    @Test
    void aPayoutThatCameBackIsToldWithItsReason() {
        List<LoanEvent> events = kit.records.history(returned).orElseThrow();

        assertThat(events)
                .filteredOn(event -> event.kind() == LoanEvent.Kind.REVERSED)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.because()).isEqualTo("the payout came back"));
        assertThat(statement(returned, PAYOUT, HORIZON).closing()).isEqualTo(Balances.none(Money.CNY));
    }

    @Test
    void aLoanThatIsNotThereHasNoRecords() {
        assertThat(kit.records.position("nothing", PAYOUT)).isEmpty();
        assertThat(kit.records.statement("nothing", PAYOUT, PAYOUT)).isEmpty();
        assertThat(kit.records.history("nothing")).isEmpty();
    }

    /** A position must not hide that the ledger and the overdue principal say different things. */
    @Test
    void aLedgerWithAnotherPenaltyIsRefusedByName() {
        try (ServicingKit own = new ServicingKit()) {
            String loan = own.openLoan();
            own.liveTo(PAYOUT.plusDays(40));
            assertThat(own.records.position(loan, PAYOUT.plusDays(39))).isPresent();
            var unused = own.ledger.post(JournalEntry.draft("wrong", loan, PAYOUT.plusDays(38))
                    .move(PostingRule.PENALTY_CHARGED, Money.fen(1))
                    .entry());

            assertThatThrownBy(() -> own.records.position(loan, PAYOUT.plusDays(39)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("loan " + loan)
                    .hasMessageContaining(PAYOUT.plusDays(38).toString());
        }
    }

    private static Map<LocalDate, LoanPosition> told(String loan) {
        return Objects.requireNonNull(lives.told.get(loan));
    }

    private static LoanPosition at(String loan, LocalDate day) {
        return Objects.requireNonNull(told(loan).get(day));
    }

    private static LoanPosition asOf(String loan, LocalDate day) {
        return kit.records.position(loan, day).orElseThrow();
    }

    private static Statement statement(String loan, LocalDate from, LocalDate to) {
        return kit.records.statement(loan, from, to).orElseThrow();
    }

    /** Where a statement does not add up. */
    private static List<String> breaks(Statement statement) {
        List<String> breaks = new ArrayList<>();
        Balances balance = statement.opening();
        for (Statement.Line line : statement.lines()) {
            balance = balance.plus(line.change());
            if (!balance.equals(line.balance())) {
                breaks.add(line.reference() + " " + line.rule());
            }
        }
        if (!balance.equals(statement.closing())) {
            breaks.add("closing");
        }
        return breaks;
    }

    private static Balances ledger(String loan) {
        Map<Account, Money> booked = new EnumMap<>(Account.class);
        Stream.of(Account.values()).forEach(account -> booked.put(account, Money.fen(0)));
        booked.putAll(kit.ledger.balancesByPart(loan));
        return new Balances(
                booked.get(Account.PRINCIPAL),
                booked.get(Account.INTEREST_RECEIVABLE),
                booked.get(Account.PENALTY_RECEIVABLE),
                booked.get(Account.COSTS_RECEIVABLE),
                booked.get(Account.ADVANCE).negated());
    }

    private static boolean lowered(LoanPosition position) {
        return position.status() == LoanStatus.SETTLED
                && position.aprBps() > 0
                && position.schedule()
                        .get(position.schedule().size() - 1)
                        .interest()
                        .isZero();
    }

    private static long count(List<LoanEvent> events, LoanEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).count();
    }

    private static long paid(List<LoanEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == LoanEvent.Kind.REPAID)
                .mapToLong(
                        event -> Objects.requireNonNull(event.parts()).total().minor()
                                + Objects.requireNonNull(event.advance()).minor())
                .sum();
    }

    private static long rows(String sql, String loan) {
        return kit.jdbc.sql(sql).param(loan).query(Long.class).single();
    }
}
