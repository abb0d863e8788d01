package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loanflow.money.Money;
import loanflow.servicing.RepaymentOutcome.Booked;
import loanflow.servicing.RepaymentOutcome.Reason;
import loanflow.servicing.RepaymentOutcome.Refused;
import org.junit.jupiter.api.Test;

/** T16 at first depth: run twice, cut anywhere, side by side, days late, the books end the same. */
class EndOfDayTest {

    private static final LocalDate LATE = PAYOUT.plusMonths(1).plusDays(4);

    @Test
    void runTwiceItChangesNothing() {
        try (ServicingKit kit = new ServicingKit()) {
            openSome(kit);
            kit.liveTo(LATE);
            String once = kit.checksum();
            int told = kit.told.size();

            kit.runEndOfDay();
            kit.runEndOfDay();

            assertThat(kit.checksum()).isEqualTo(once);
            assertThat(kit.told).hasSize(told);
            assertThat(kit.books.findings()).isEmpty();
        }
    }

    /** Negative control: a checksum that could not change would prove nothing. */
    @Test
    void oneMoreDayChangesTheChecksum() {
        try (ServicingKit kit = new ServicingKit()) {
            openSome(kit);
            kit.liveTo(LATE);
            String once = kit.checksum();

            kit.liveTo(LATE.plusDays(1));

            assertThat(kit.checksum()).isNotEqualTo(once);
        }
    }

    @Test
    void missedDaysAreCaughtUpOneByOneToTheSameBooks() {
        try (ServicingKit kit = new ServicingKit()) {
            String loan = kit.openLoan();
            kit.liveTo(PAYOUT.plusDays(1));
            kit.clock.set(LATE);

            kit.runEndOfDay();

            assertThat(kit.jdbc
                            .sql("select count(*) from business_day where closed_at is not null")
                            .query(Long.class)
                            .single())
                    .isEqualTo(35);
            assertThat(penaltyEntries(kit, loan)).isEqualTo(4);
            assertThat(kit.position(loan).open().penalty()).isEqualTo(Money.fen(199));
            assertThat(kit.books.findings()).isEmpty();
        }
    }

    @Test
    void aRunCutAfterAnyStepEndsTheSameWhenItIsStartedAgain() {
        String whole = null;
        for (int cut = 0; cut <= 6; cut++) {
            try (ServicingKit kit = new ServicingKit()) {
                String loan = kit.servicing.open(sameTerms(kit));
                kit.liveTo(LATE.minusDays(1));
                kit.clock.set(LATE);
                LocalDate date = kit.endOfDay.open();
                List<Runnable> steps = List.of(
                        () -> kit.endOfDay.fallDue(date),
                        () -> kit.endOfDay.chargePenalty(date),
                        () -> kit.endOfDay.ageLoans(date),
                        () -> kit.endOfDay.sortLoansByClass(date),
                        () -> kit.endOfDay.setAllowance(date),
                        () -> assertThat(kit.endOfDay.tellStageChanges()).isNotNegative());
                steps.subList(0, cut).forEach(Runnable::run);

                kit.runEndOfDay();

                assertThat(penaltyEntries(kit, loan)).isEqualTo(4);
                String now = balances(kit, loan);
                assertThat(now).isEqualTo(whole == null ? now : whole);
                whole = now;
            }
        }
    }

    @Test
    void threeRunsAtOnceEndAsOneDoes() throws Exception {
        try (ServicingKit kit = new ServicingKit()) {
            openSome(kit);
            kit.liveTo(LATE.minusDays(1));
            kit.clock.set(LATE);
            ExecutorService pool = Executors.newFixedThreadPool(3);
            try {
                Callable<Void> run = () -> {
                    kit.runEndOfDay();
                    return null;
                };
                for (Future<Void> done : pool.invokeAll(List.of(run, run, run))) {
                    done.get();
                }
            } finally {
                pool.shutdownNow();
            }
            String parallel = kit.checksum();
            kit.runEndOfDay();

            assertThat(kit.checksum()).isEqualTo(parallel);
            assertThat(kit.books.findings()).isEmpty();
            assertThat(kit.jdbc
                            .sql("select count(*) from journal where reference like 'penalty:%'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(4L * 7);
        }
    }

    @Test
    void aLoanThatCannotBeProcessedIsSetAsideAndNamedWhileTheRestGoOn() {
        try (ServicingKit kit = new ServicingKit()) {
            List<String> loans = openSome(kit);
            String broken = loans.get(3);
            kit.liveTo(LATE.minusDays(1));
            refuseToChange(kit, broken);
            kit.liveTo(LATE);

            assertThat(kit.endOfDay.setAside()).containsExactly(broken);
            assertThat(kit.jdbc
                            .sql("select step from loan_set_aside")
                            .query(String.class)
                            .list())
                    .containsExactly("charge penalty");
            assertThat(penaltyEntries(kit, broken)).isEqualTo(3);
            assertThat(loans.stream().filter(loan -> penaltyEntries(kit, loan) == 4))
                    .hasSize(6);
            assertThat(kit.pay(broken, "1.00")).isEqualTo(new Refused(Reason.LOAN_SET_ASIDE));

            kit.jdbc.sql("drop trigger broken on instalment").update();
            assertThat(kit.endOfDay.takeBack(broken)).isTrue();
            kit.liveTo(LATE.plusDays(2));

            assertThat(kit.position(broken).open().penalty())
                    .isEqualTo(kit.position(loans.get(2)).open().penalty());
            assertThat(((Booked) kit.pay(broken, "1.00")).penalty()).isEqualTo(Money.fen(100));
            assertThat(kit.books.findings()).isEmpty();
        }
    }

    @Test
    void theBooksCheckSeesALoanThatDiffersFromItsLedger() {
        try (ServicingKit kit = new ServicingKit()) {
            String loan = kit.openLoan();
            kit.liveTo(LATE);
            kit.endOfDay.assertBooksRight();

            kit.jdbc
                    .sql("update instalment set principal_paid_fen = 1 where number = 1")
                    .update();
            assertThat(kit.books.findings()).containsExactly("I2 loan " + loan + " and its ledger differ");

            kit.jdbc
                    .sql("update instalment set principal_fen = principal_fen + 1 where number = 2")
                    .update();
            assertThat(kit.books.findings())
                    .containsExactly("I4 loan " + loan + " instalments do not sum to principal");
            assertThatThrownBy(kit.endOfDay::assertBooksRight).hasMessageContaining("I4 loan " + loan);
        }
    }

    @Test
    void anEmptyPortfolioHasItsDaysToo() {
        try (ServicingKit kit = new ServicingKit()) {
            kit.liveTo(PAYOUT.plusDays(3));

            assertThat(kit.endOfDay.open()).isEqualTo(PAYOUT.plusDays(3));
            assertThat(kit.books.findings()).isEmpty();
        }
    }

    private static List<String> openSome(ServicingKit kit) {
        return java.util.stream.IntStream.rangeClosed(1, 7)
                .mapToObj(n -> kit.openLoan(1_000_000, "24", 12))
                .toList();
    }

    private static LoanTerms sameTerms(ServicingKit kit) {
        LoanTerms terms = kit.terms(1_000_000, "24", 12);
        return new LoanTerms(
                "the-one",
                null,
                "customer",
                terms.principal(),
                terms.apr(),
                terms.penaltyCap(),
                terms.termMonths(),
                terms.disbursedOn());
    }

    private static String balances(ServicingKit kit, String loan) {
        return new java.util.TreeMap<>(kit.ledger.balances(loan)) + kit.checksum();
    }

    private static void refuseToChange(ServicingKit kit, String loan) {
        kit.jdbc
                .sql("create function broken() returns trigger language plpgsql as $$ begin "
                        + "raise exception 'broken loan'; end $$")
                .update();
        kit.jdbc
                .sql("create trigger broken before update on instalment for each row when (new.loan_id = '" + loan
                        + "') execute function broken()")
                .update();
    }

    private static int penaltyEntries(ServicingKit kit, String loan) {
        return kit.jdbc
                .sql("select count(*) from journal where reference like 'penalty:" + loan + ":%'")
                .query(Integer.class)
                .single();
    }
}
