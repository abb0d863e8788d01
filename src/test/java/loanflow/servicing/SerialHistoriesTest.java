package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;

/**
 * T13: eight threads command one loan at once: they pay, pay it off, send a payment twice, charge what the day charges,
 * waive penalty and interest, write it off, age it, read it, and take its payout back. Whatever came out must be what the same commands give one after the other,
 * in the order in which its ledger and its changes have them: a twin of the loan is led through them and must end the same.
 */
class SerialHistoriesTest {

    private static final int THREADS = 8;
    private static final int HISTORIES = Integer.getInteger("loanflow.histories", 12);
    private static final LocalDate TODAY = PAYOUT.plusMonths(1).plusDays(20);

    @Test
    void everyHistoryIsSerial() throws Exception {
        try (ServicingKit kit = new ServicingKit()) {
            List<String> faults = new Histories(kit, 13).run(HISTORIES);

            assertThat(faults).isEmpty();
            assertThat(kit.books.findings()).isEmpty();
            assertThat(EndOfDayKillTest.duplicates(kit)).isZero();
            System.out.printf(
                    "%d histories of %d threads, %d commands: 0 not serial%n", HISTORIES, THREADS, HISTORIES * THREADS);
        }
    }

    /** Negative control: without the lock on the loan's row the same harness finds faults. */
    @Test
    void withoutTheLockFaultsAreFound() throws Exception {
        try (ServicingKit kit = new ServicingKit(WornDatabase.withoutRowLocks(Postgres.migrated()))) {
            assertThat(new Histories(kit, 13).run(Math.min(HISTORIES, 60))).isNotEmpty();
        }
    }

    private static final String WAIVER =
            "{\"type\":\"WAIVER\",\"component\":\"%s\",\"amount\":\"%s\",\"authority\":\"MANAGER\"}";
    private static final String WRITE_OFF = "{\"type\":\"WRITE_OFF\",\"authority\":\"COMMITTEE\"}";

    /** Something that came to a loan: a payment and its amount, a change and its event, or the return of the payout. */
    private record Step(String kind, String what) {}

    private static final class Histories {

        private final ServicingKit kit;
        private final ChangeKit changes;
        private final Random random;
        private final List<String> faults = new ArrayList<>();

        Histories(ServicingKit kit, long seed) {
            this.kit = kit;
            this.changes = new ChangeKit(kit);
            this.random = new Random(seed);
            kit.clock.set(TODAY);
        }

        List<String> run(int histories) throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                for (int n = 0; n < histories && faults.isEmpty(); n++) {
                    one(threads);
                }
            } finally {
                threads.shutdownNow();
            }
            return faults;
        }

        private void one(ExecutorService threads) throws Exception {
            long principal = 100_000L + random.nextInt(1_000_000);
            String loan = open(principal);
            String reference = UUID.randomUUID().toString();
            List<Callable<Object>> commands = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                commands.add(command(loan, reference));
            }
            for (Future<Object> done : threads.invokeAll(commands)) {
                try {
                    Object unused = done.get();
                } catch (ExecutionException e) {
                    faults.add(loan + " " + e.getCause());
                }
            }
            String twin = open(principal);
            lead(loan, twin);
            if (!picture(loan).equals(picture(twin))) {
                faults.add(loan + " is not " + twin);
            }
        }

        private Callable<Object> command(String loan, String reference) {
            String amount = List.of("1.00", "50.00", "310.07", "945.60").get(random.nextInt(4));
            String part = List.of("PENALTY", "INTEREST").get(random.nextInt(2));
            return switch (random.nextInt(16)) {
                case 0, 1, 2, 3 -> () -> pay(loan, amount, UUID.randomUUID().toString());
                case 4, 5 -> () -> pay(loan, "77.00", reference);
                case 6 -> () -> pay(loan, payOff(loan), UUID.randomUUID().toString());
                case 7 -> () -> charge();
                case 8 -> () -> age();
                case 9 -> () -> kit.servicing.position(loan);
                case 10 -> () -> pay(loan, amount, UUID.randomUUID().toString());
                case 11, 12 -> () -> change(loan, WAIVER.formatted(part, "0.50"));
                case 13 -> () -> change(loan, WAIVER.formatted(part, "7.00"));
                case 14 -> () -> change(loan, WRITE_OFF);
                default -> () -> kit.servicing.reverseDisbursement(loan);
            };
        }

        /** What happened to the loan, once more to its twin, one after the other. */
        private void lead(String loan, String twin) {
            Object unused = kit.servicing.position(twin);
            for (Step step : steps(loan)) {
                String again = UUID.randomUUID().toString();
                unused = switch (step.kind()) {
                    case "PAID" -> pay(twin, step.what(), again);
                    case "CHANGED" -> change(twin, step.what());
                    default -> kit.servicing.reverseDisbursement(twin);
                };
            }
        }

        /** A change keeps how many entries the journal had before it. */
        private List<Step> steps(String loan) {
            return kit.jdbc
                    .sql("""
                            select kind, what from (
                                select row_number() over (order by j.id) - 1 place, 1 turn,
                                       case when r.id is not null then 'PAID'
                                            when j.reference like 'reversal:disbursement:%' then 'RETURNED' end kind,
                                       (r.amount_fen / 100.0)::numeric(12, 2)::text what
                                  from journal j left join repayment r on j.reference = 'repayment:' || r.id
                                 where j.loan_id = :loan
                                union all
                                select after_entries, 0, 'CHANGED',
                                       (content::jsonb - 'key' - 'on' - 'recordedOn')::text
                                  from loan_event where loan_id = :loan) step
                             where kind is not null order by place, turn
                            """)
                    .param("loan", loan)
                    .query((row, number) -> new Step(row.getString("kind"), String.valueOf(row.getString("what"))))
                    .list();
        }

        /** @param event as JSON, without key and days */
        private ChangeOutcome change(String loan, String event) {
            return changes.book(loan, event.substring(1, event.length() - 1));
        }

        /** All that is kept of a loan but its names, and how every payment was allocated, in order. */
        private String picture(String loan) {
            Object unused = kit.servicing.position(loan);
            return status(loan).equals("RETURNED") ? "RETURNED " + left(loan) : whole(loan);
        }

        /** What a loan that was taken back leaves in the ledger: nothing, whatever had been charged before. */
        private long left(String loan) {
            return kit.ledger.balances(loan).values().stream()
                    .filter(balance -> !balance.isZero())
                    .count();
        }

        private String whole(String loan) {
            return kit.jdbc.sql("""
                            select concat_ws(' / ',
                                (select concat_ws(',', status, costs_paid_fen, advance_fen, penalty_booked_fen, next_due,
                                                  closed_on) from loan where id = :loan),
                                (select string_agg(concat_ws(',', number, principal_paid_fen, interest_fen,
                                                             interest_paid_fen, penalty_fen, penalty_paid_fen, fallen_due),
                                                   ';' order by number) from instalment where loan_id = :loan),
                                (select string_agg(concat_ws(',', r.amount_fen, r.penalty_fen, r.interest_fen,
                                                             r.principal_fen, r.advance_fen, r.settled), ';' order by j.id)
                                   from journal j join repayment r on j.reference = 'repayment:' || r.id
                                  where r.loan_id = :loan),
                                (select string_agg(account || '=' || amount, ';' order by account) from (
                                    select e.account, sum(e.amount_fen) amount from journal j
                                      join journal_entry e on e.journal_id = j.id where j.loan_id = :loan group by 1) b))
                            """).param("loan", loan).query(String.class).single();
        }

        private String open(long principalFen) {
            return kit.servicing.open(new LoanTerms(
                    UUID.randomUUID().toString(),
                    "partner-1",
                    UUID.randomUUID().toString(),
                    Money.fen(principalFen),
                    AnnualRate.percent("24"),
                    AnnualRate.percent("24"),
                    12,
                    PAYOUT));
        }

        private RepaymentOutcome pay(String loan, String amount, String reference) {
            return kit.servicing.repay(
                    new RepaymentOrder(loan, "partner-1", new BigDecimal(amount), "CNY", reference, null));
        }

        private String payOff(String loan) {
            Money payOff = kit.servicing.position(loan).orElseThrow().payOff();
            return payOff.isPositive() ? payOff.major().toPlainString() : "1.00";
        }

        private Object charge() {
            kit.endOfDay.fallDue(TODAY);
            kit.endOfDay.chargePenalty(TODAY);
            return Collections.emptyList();
        }

        private Object age() {
            kit.endOfDay.ageLoans(TODAY);
            return kit.endOfDay.tellStageChanges();
        }

        private String status(String loan) {
            return kit.jdbc
                    .sql("select status from loan where id = ?")
                    .param(loan)
                    .query(String.class)
                    .single();
        }
    }
}
