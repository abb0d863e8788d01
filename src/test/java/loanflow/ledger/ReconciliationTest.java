package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** I7: provider statement and journal are one to one, or the difference is named. */
class ReconciliationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Account IN = Account.CASH_COLLECTION;

    private final MadeUpProvider provider = new MadeUpProvider();
    private JdbcClient jdbc;
    private Ledger ledger;
    private Seals seals;
    private JdbcStatements statements;
    private JdbcCashMovements movements;
    private Reconciliation reconciliation;

    @BeforeEach
    void open() {
        DataSource database = Postgres.migrated();
        jdbc = JdbcClient.create(database);
        ledger = LedgerKit.ledger(jdbc);
        seals = new Seals(new JdbcSeals(jdbc), new JdbcTransactionManager(database));
        statements = new JdbcStatements(jdbc);
        movements = new JdbcCashMovements(jdbc, List.of());
        reconciliation = over(provider);
    }

    @Test
    void whatBothSidesHaveIsPairedAndNothingIsFound() {
        paid("a", 100_00, MONDAY);
        paid("b", 50_00, MONDAY);
        paidOut(1_000_00, MONDAY);
        provider.line(IN, MONDAY, "b", 50_00);
        provider.line(IN, MONDAY, "a", 100_00);
        jdbc.sql("select reference from journal where reference like 'disbursement:%'")
                .query(String.class)
                .list()
                .forEach(name -> provider.line(Account.CASH_PAYOUT, MONDAY, name, -1_000_00));

        assertThat(reconciliation.reconcile(TUESDAY)).isZero();

        assertThat(reconciliation.differences(MONDAY, TUESDAY)).isEmpty();
        assertThat(reconciliation.standings())
                .containsExactlyInAnyOrder(
                        new CashStanding(IN, MONDAY, Money.fen(150_00), Money.fen(150_00), Money.fen(0)),
                        new CashStanding(
                                Account.CASH_PAYOUT, MONDAY, Money.fen(-1_000_00), Money.fen(-1_000_00), Money.fen(0)));
        assertThat(reconciliation.reconcile(TUESDAY)).as("again").isZero();
    }

    @ParameterizedTest
    @EnumSource(SimulatedStatementMode.class)
    void howeverTheSimulatedProviderMisbehavesItIsNamedAndTheBooksStay(SimulatedStatementMode mode) {
        paid("a", 100_00, MONDAY);
        paid("b", 50_00, MONDAY);
        String before = journal();
        SimulatedProviderStatements simulator = new SimulatedProviderStatements(statements, movements);
        simulator.behave(mode);

        int found = over(simulator).reconcile(TUESDAY);

        assertThat(reconciliation.differences(MONDAY, MONDAY))
                .extracting(Difference::kind)
                .isEqualTo(
                        switch (mode) {
                            case OK -> List.of();
                            case LATE -> List.of(DifferenceKind.LATE);
                            case LINE_MISSING -> List.of(DifferenceKind.NOT_ON_STATEMENT);
                            case LINE_EXTRA -> List.of(DifferenceKind.NOT_BOOKED);
                            case AMOUNT_DIFFERS -> List.of(DifferenceKind.AMOUNT_DIFFERS);
                            case LINE_TWICE -> List.of(DifferenceKind.TWICE);
                            case WRONG_SUM -> List.of(DifferenceKind.CLOSING_DIFFERS);
                        });
        assertThat(found).isEqualTo(mode == SimulatedStatementMode.OK ? 0 : 1);
        assertThat(reconciliation.standings()).allMatch(CashStanding::isExplained);
        assertThat(journal()).isEqualTo(before);
    }

    @Test
    void aLineThatComesADayLaterClearsTheDifference() {
        paid("a", 100_00, MONDAY);
        provider.line(IN, TUESDAY, "a", 100_00);
        reconciliation.reconcile(TUESDAY);
        assertThat(only().cleared()).isFalse();
        assertThat(only().amount()).isEqualTo(Money.fen(100_00));

        reconciliation.reconcile(WEDNESDAY);

        assertThat(only().cleared()).isTrue();
        assertThat(reconciliation.standings())
                .containsExactly(new CashStanding(IN, TUESDAY, Money.fen(100_00), Money.fen(100_00), Money.fen(0)));
    }

    @Test
    void moneyThatIsBookedADayAfterItCameClearsTheDifference() {
        paid("a", 100_00, MONDAY);
        provider.line(IN, MONDAY, "a", 100_00);
        provider.line(IN, MONDAY, "b", 70_00);
        reconciliation.reconcile(TUESDAY);
        assertThat(only().kind()).isEqualTo(DifferenceKind.NOT_BOOKED);

        paid("b", 70_00, TUESDAY);
        reconciliation.reconcile(WEDNESDAY);

        assertThat(only().cleared()).isTrue();
        assertThat(reconciliation.standings()).allMatch(CashStanding::isExplained);
    }

    @Test
    void aLateFileIsNamedAndHoldsUpTheNextUntilItComes() {
        paid("a", 100_00, MONDAY);
        paid("b", 50_00, TUESDAY);
        provider.line(IN, MONDAY, "a", 100_00);
        provider.line(IN, TUESDAY, "b", 50_00);
        provider.late(IN, MONDAY, true);
        assertThat(reconciliation.reconcile(TUESDAY)).isEqualTo(1);
        assertThat(reconciliation.reconcile(TUESDAY)).as("the same night again").isZero();

        provider.late(IN, MONDAY, false);
        reconciliation.reconcile(WEDNESDAY);

        assertThat(reconciliation.standings())
                .extracting(CashStanding::date, CashStanding::isExplained)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TUESDAY, true));
    }

    @Test
    void whatWasBookedBeforeTheFirstStatementIsItsOpeningBalance() {
        paid("old", 30_00, MONDAY.minusDays(3));
        paid("a", 100_00, MONDAY);
        provider.line(IN, MONDAY, "a", 100_00);

        reconciliation.reconcile(TUESDAY);

        Difference opening = only();
        assertThat(opening.kind()).isEqualTo(DifferenceKind.OPENING_DIFFERS);
        assertThat(opening.amount()).isEqualTo(Money.fen(30_00));
        assertThat(reconciliation.standings()).allMatch(CashStanding::isExplained);
    }

    @Test
    void aMissedWeekIsCaughtUpDayByDayWhateverWasSealed() {
        paid("a", 100_00, MONDAY);
        provider.line(IN, MONDAY, "a", 100_00);
        reconciliation.reconcile(TUESDAY);
        for (int day = 1; day <= 7; day++) {
            paid("d" + day, day * 100L, MONDAY.plusDays(day));
            provider.line(IN, MONDAY.plusDays(day), "d" + day, day * 100L);
        }
        String unused = seals.seal(TUESDAY);

        reconciliation.reconcile(MONDAY.plusDays(4));
        unused = seals.seal(MONDAY.plusDays(4));
        reconciliation.reconcile(MONDAY.plusDays(8));

        assertThat(reconciliation.differences(MONDAY, MONDAY.plusDays(8))).isEmpty();
        assertThat(reconciliation.standings())
                .containsExactly(
                        new CashStanding(IN, MONDAY.plusDays(7), Money.fen(128_00), Money.fen(128_00), Money.fen(0)));
    }

    @Test
    void aDifferenceIsExplainedOnceByAPersonAndStays() {
        paid("a", 100_00, MONDAY);
        reconciliation.reconcile(TUESDAY);
        long id = only().id();

        assertThat(reconciliation.explain(id, "staff:one", "the bank closes at five"))
                .isTrue();
        assertThat(reconciliation.explain(id, "staff:two", "another story")).isFalse();
        assertThat(reconciliation.explain(id + 99, "staff:two", "of nothing")).isFalse();

        assertThat(only().because()).isEqualTo("the bank closes at five");
        assertThat(reconciliation.standings().get(0).differences()).isEqualTo(Money.fen(100_00));
        assertThatThrownBy(() ->
                        jdbc.sql("update statement_finding set booked_fen = 0").update())
                .hasStackTraceContaining("only grows");
    }

    /** Every fault that is put in is named, and nothing else is. */
    @Test
    void everyFaultOfSixtyRandomDaysIsNamedAndNothingElse() {
        Faults faults = new Faults(11);

        faults.run(60);

        assertThat(found()).isEqualTo(faults.expected);
        assertThat(reconciliation.standings()).allMatch(CashStanding::isExplained);
        assertThat(faults.expected.size()).isGreaterThan(60);
        System.out.printf("provider statements: %d faults put in, %d named%n", faults.expected.size(), found().size());
    }

    /** Negative control of I7: with the reconciliation off, nothing else in the house sees one of the same faults. */
    @Test
    void withoutTheReconciliationTheSameFaultsStayUnseen() {
        Faults faults = new Faults(11);
        reconciliation = new Reconciliation(
                provider,
                new StatementMatching(statements, movements, new JdbcMatches(jdbc), new JdbcDifferences(jdbc)) {
                    @Override
                    int take(Account account, LocalDate date, StatementOfDay statement) {
                        return 0;
                    }
                },
                statements,
                new JdbcCashStandings(jdbc));

        faults.run(20);

        assertThat(faults.expected.size()).isGreaterThan(15);
        assertThat(found()).isEmpty();
        assertThat(new Books(jdbc).findings())
                .as("the books balance all the same")
                .isEmpty();
    }

    /** Negative control of I7: a matcher that looks at neither name nor amount is caught by the same comparison. */
    @Test
    void aMatcherThatPairsWhatDoesNotBelongTogetherIsCaught() {
        Faults faults = new Faults(11);
        reconciliation = over(provider, new Blind(jdbc));

        faults.run(20);

        assertThat(found()).isNotEqualTo(faults.expected);
        assertThat(faults.expected).as("faults that it does not name").anyMatch(fault -> !found().contains(fault));
        assertThat(found()).as("faults that it makes up").anyMatch(fault -> !faults.expected.contains(fault));
    }

    /** The n-th open line with the n-th open movement of its direction, whatever they are called. */
    private static final class Blind extends JdbcMatches {

        private final JdbcClient jdbc;

        Blind(JdbcClient jdbc) {
            super(jdbc);
            this.jdbc = jdbc;
        }

        @Override
        int pair(long statement) {
            return jdbc.sql("""
                            with line as (
                                select l.*, row_number() over (order by l.statement_id, l.number) turn
                                  from statement_line_open l where l.for_statement = :statement and l.amount_fen > 0),
                            movement as (
                                select m.*, row_number() over (order by m.journal_id) turn
                                  from cash_movement_open m where m.for_statement = :statement and m.amount_fen > 0)
                            insert into statement_match
                            select l.statement_id, l.number, m.journal_id, :statement, m.amount_fen, l.amount_fen
                              from line l join movement m using (turn)
                            """).param("statement", statement).update();
        }
    }

    /** Negative control: who compares balances only misses faults that cancel out; the same harness shows it. */
    @Test
    void balancesAloneWouldMissFaults() {
        paid("a", 100_00, MONDAY);
        paid("b", 100_00, MONDAY);
        provider.line(IN, MONDAY, "a", 100_00);
        provider.line(IN, MONDAY, "stranger", 100_00);

        reconciliation.reconcile(TUESDAY);

        CashStanding standing = reconciliation.standings().get(0);
        assertThat(standing.booked()).as("the balances agree").isEqualTo(standing.stated());
        assertThat(reconciliation.differences(MONDAY, MONDAY))
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(DifferenceKind.NOT_ON_STATEMENT, DifferenceKind.NOT_BOOKED);
    }

    private final class Faults {

        private final Random random;
        private final Set<String> expected = new HashSet<>();
        private final List<String> tomorrow = new ArrayList<>();

        Faults(long seed) {
            random = new Random(seed);
        }

        void run(int days) {
            for (int day = 0; day < days; day++) {
                LocalDate date = MONDAY.plusDays(day);
                comeToday(date);
                for (int n = random.nextInt(6) + 1; n > 0; n--) {
                    payment(date, "p" + day + "-" + n, 1 + random.nextInt(100_000));
                }
                if (random.nextInt(4) == 0) {
                    provider.line(IN, date, "extra" + day, 55_00);
                    expected.add("NOT_BOOKED extra" + day);
                }
                reconciliation.reconcile(date.plusDays(1));
                if (random.nextInt(3) == 0) {
                    String unused = seals.seal(date.plusDays(1));
                }
            }
            LocalDate end = MONDAY.plusDays(days);
            comeToday(end);
            reconciliation.reconcile(end.plusDays(1));
        }

        private void comeToday(LocalDate date) {
            tomorrow.forEach(line -> provider.line(IN, date, line.split("=")[0], Long.parseLong(line.split("=")[1])));
            tomorrow.clear();
        }

        private void payment(LocalDate date, String name, long fen) {
            paid(name, fen, date);
            switch (random.nextInt(10)) {
                case 0 -> expected.add("NOT_ON_STATEMENT " + name);
                case 1 -> {
                    provider.line(IN, date, name, fen + 10);
                    expected.add("AMOUNT_DIFFERS " + name);
                }
                case 2 -> {
                    provider.line(IN, date, name, fen);
                    provider.line(IN, date, name, fen);
                    expected.add("TWICE " + name);
                }
                case 3 -> tomorrow.add(name + "=" + fen);
                default -> provider.line(IN, date, name, fen);
            }
        }
    }

    private Set<String> found() {
        Set<String> named = new HashSet<>();
        reconciliation.differences(MONDAY, MONDAY.plusDays(99)).stream()
                .filter(one -> !one.cleared())
                .forEach(one -> named.add(one.kind() + " " + one.name()));
        return named;
    }

    private Difference only() {
        List<Difference> all = reconciliation.differences(MONDAY, WEDNESDAY);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void paid(String name, long fen, LocalDate on) {
        assertThat(ledger.post(JournalEntry.draft(name, UUID.randomUUID().toString(), on)
                        .move(PostingRule.PAYMENT_RECEIVED, Money.fen(fen))
                        .entry()))
                .containsExactly(Posted.NEW);
    }

    private void paidOut(long fen, LocalDate on) {
        assertThat(ledger.post(LoanIds.disbursement(UUID.randomUUID().toString(), Money.fen(fen), on)))
                .containsExactly(Posted.NEW);
    }

    private Reconciliation over(ProviderStatements providers) {
        return over(providers, new JdbcMatches(jdbc));
    }

    private Reconciliation over(ProviderStatements providers, JdbcMatches matches) {
        return new Reconciliation(
                providers,
                new StatementMatching(statements, movements, matches, new JdbcDifferences(jdbc)),
                statements,
                new JdbcCashStandings(jdbc));
    }

    private String journal() {
        return jdbc.sql("select md5(string_agg(j::text || e::text, '|' order by j.id, e.line)) from journal j"
                        + " join journal_entry e on e.journal_id = j.id")
                .query(String.class)
                .single();
    }
}
