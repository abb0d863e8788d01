package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * T16: end of day by three nodes at once, each run over and over while its connections are killed between any two
 * statements: the books end as those of one undisturbed run, and nothing is posted twice.
 */
class EndOfDayKillTest {

    private static final LocalDate NIGHT = PAYOUT.plusMonths(1).plusDays(4);
    private static final int ROUNDS = Integer.getInteger("loanflow.end-of-day.rounds", 5);
    private static final int MOST_STARTS = 40;

    /** A round without transactions shows its fault about twice in five: thirty of them all miss it once in a million. */
    private static final int ROUNDS_TO_FIND = 30;

    @Test
    void killedNodesLeaveTheBooksOfOneUndisturbedRun() throws Exception {
        String whole = undisturbed();
        int kills = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Outcome outcome = disturbed(round, true);
            kills += outcome.kills();
            assertThat(outcome.checksum()).as("round %d", round).isEqualTo(whole);
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.duplicates()).isZero();
        }
        assertThat(kills).isGreaterThan(ROUNDS);
        System.out.printf(
                "end of day: %d rounds of three nodes, %d kills, books identical to one run, 0 duplicate postings%n",
                ROUNDS, kills);
    }

    /** Negative control: where a step is not one transaction the same harness finds the fault. */
    @Test
    void withoutTransactionsTheSameKillsAreFoundOut() throws Exception {
        String whole = undisturbed();
        boolean found = false;
        for (int round = 0; round < ROUNDS_TO_FIND && !found; round++) {
            Outcome outcome = disturbed(round, false);
            found = !outcome.checksum().equals(whole) || !outcome.findings().isEmpty() || outcome.duplicates() > 0;
        }
        assertThat(found).isTrue();
    }

    private record Outcome(String checksum, List<String> findings, long duplicates, int kills) {}

    private static String undisturbed() {
        try (ServicingKit kit = new ServicingKit()) {
            liveToTheNight(kit);
            kit.runEndOfDay();
            return checksum(kit);
        }
    }

    private static Outcome disturbed(int seed, boolean transactions) throws Exception {
        DataSource database = Postgres.migrated();
        try (ServicingKit calm = new ServicingKit(database)) {
            liveToTheNight(calm);
            List<WornDatabase> worn = new ArrayList<>();
            List<Callable<Void>> nodes = new ArrayList<>();
            for (int node = 0; node < 3; node++) {
                BooleanSupplier death = deaths(new Random(31L * seed + node));
                WornDatabase of = transactions
                        ? WornDatabase.dyingWhen(database, death)
                        : WornDatabase.dyingWithoutTransactions(database, death);
                worn.add(of);
                nodes.add(() -> {
                    runToTheEnd(of);
                    return null;
                });
            }
            ExecutorService pool = Executors.newFixedThreadPool(nodes.size());
            try {
                for (Future<Void> done : pool.invokeAll(nodes)) {
                    Void unused = done.get();
                }
            } finally {
                pool.shutdownNow();
            }
            calm.clock.set(NIGHT);
            calm.runEndOfDay();
            return new Outcome(
                    checksum(calm),
                    calm.books.findings(),
                    duplicates(calm),
                    worn.stream().mapToInt(WornDatabase::kills).sum());
        }
    }

    /** A node is started anew after each kill, as the job executor does. */
    private static void runToTheEnd(WornDatabase database) {
        try (ServicingKit node = new ServicingKit(database)) {
            node.clock.set(NIGHT);
            for (int start = 1; !ended(node); start++) {
                if (start > MOST_STARTS) {
                    throw new IllegalStateException("end of day does not end");
                }
            }
        }
    }

    private static boolean ended(ServicingKit node) {
        try {
            node.runEndOfDay();
            return true;
        } catch (DataAccessException | TransactionException killed) {
            return false;
        }
    }

    /** At most five deaths, each before one statement in eight. */
    private static BooleanSupplier deaths(Random random) {
        AtomicInteger left = new AtomicInteger(5);
        return () -> left.get() > 0 && random.nextInt(8) == 0 && left.getAndDecrement() > 0;
    }

    /** Twelve loans late by four days; one has paid, one has money with us that the night has to use. */
    private static void liveToTheNight(ServicingKit kit) {
        List<String> loans = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            loans.add(kit.servicing.open(new LoanTerms(
                    "t16-application-" + n,
                    "partner-1",
                    "t16-customer-" + n,
                    Money.fen(1_000_000 + n),
                    AnnualRate.percent("24"),
                    AnnualRate.percent("24"),
                    12,
                    n == 11 ? NIGHT.minusMonths(1) : PAYOUT)));
        }
        kit.liveTo(NIGHT.minusDays(1));
        pay(kit, loans.get(0), "945.60");
        pay(kit, loans.get(11), "100.00");
        kit.clock.set(NIGHT);
    }

    private static void pay(ServicingKit kit, String loan, String amount) {
        assertThat(kit.servicing.repay(
                        new RepaymentOrder(loan, "partner-1", new BigDecimal(amount), "CNY", "t16-" + loan, null)))
                .isInstanceOf(RepaymentOutcome.Booked.class);
    }

    /** All that servicing and ledger know but the random names of repayments. */
    private static String checksum(ServicingKit kit) {
        return kit.jdbc.sql("""
                        select md5(string_agg(row, '|' order by row)) from (
                            select 'l' || l::text row from loan l
                            union all select 'i' || i::text from instalment i
                            union all select 's' || s::text from stage_change s
                            union all select 'a' || a::text from loan_set_aside a
                            union all select 'b' || b.business_date from business_day b where b.closed_at is not null
                            union all select 'j' || regexp_replace(j.reference, '^repayment:.*', 'repayment') || j.loan_id
                                             || j.business_date || e.line || e.account || e.amount_fen
                              from journal j join journal_entry e on e.journal_id = j.id) x
                        """).query(String.class).single();
    }

    /** I6: one entry per loan, date and kind of charge; a change or an early payment earns what it earns besides. */
    static long duplicates(ServicingKit kit) {
        return kit.jdbc.sql("""
                        select count(*) from (
                            select j.loan_id, j.business_date, e.account from journal j
                              join journal_entry e on e.journal_id = j.id
                             where e.account in ('PENALTY_INCOME', 'INTEREST_INCOME') and e.amount_fen < 0
                               and j.reference !~ '^(change|repayment):'
                             group by 1, 2, 3 having count(*) > 1) twice
                        """).query(Long.class).single();
    }
}
