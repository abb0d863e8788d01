package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lives on the real tables, real nights, some of them missed, read back from terms and booked events and folded: the same
 * as the tables on every day, instalment by instalment, and as what was said on that day.
 */
class AccountDifferenceTest {

    private static final LocalDate LAST = PAYOUT.plusDays(150);

    private static ServicingKit kit;
    private static Lives lives;

    @BeforeAll
    static void live() {
        kit = new ServicingKit();
        lives = new Lives(kit, 4_711, 14);
        lives.tell();
        lives.live(PAYOUT.plusDays(70));
        Lives.chargeCosts(kit, lives.told.keySet().iterator().next(), 4_200);
        lives.tell();
        lives.live(LAST);
    }

    @AfterAll
    static void end() {
        kit.close();
    }

    @Test
    void everyDayOfEveryLifeIsTheSameInTheTablesAndFolded() {
        int days = 0;
        for (String loan : lives.told.keySet()) {
            ProductAccount folded = read(loan);
            for (Map.Entry<LocalDate, LoanAccount> stood :
                    Objects.requireNonNull(lives.tables.get(loan)).entrySet()) {
                compare(folded, stood.getKey(), stood.getValue());
                days++;
            }
        }
        System.out.println(
                "days that agree by instalment, part, days past due and pay-off: " + days + ", differences: 0");
        assertThat(days).isGreaterThan(1_400);
        assertThat(lives.told.values())
                .anyMatch(told -> told.values().stream().anyMatch(day -> day.status() == LoanStatus.SETTLED));
    }

    private static void compare(ProductAccount folded, LocalDate day, LoanAccount stood) {
        String loan = folded.loan().id();
        String where = "loan " + loan + " on " + day;
        LoanPosition told = Objects.requireNonNull(
                Objects.requireNonNull(lives.told.get(loan)).get(day));
        AccountState state = folded.on(day);
        LoanAccount account = FoldedAccount.of(folded.loan(), state);
        assertThat(state.refusals()).as(where).isEmpty();
        assertThat(account).as(where).isEqualTo(stood);
        assertThat(state.outstanding().total())
                .as(where)
                .isEqualTo(told.open().total().plus(notDue(state)));
        assertThat(state.daysPastDue())
                .as(where)
                .isEqualTo(told.daysPastDue() == null ? 0 : Math.max(0, told.daysPastDue()));
        assertThat(account.nextDue().map(OpenInstalment::dueDate).orElse(null))
                .as(where)
                .isEqualTo(told.nextDueDate());
        assertThat(folded.payOffOn(day).total()).as(where).isEqualTo(told.payOff());
    }

    /** Negative control: an event that the account does not hear of is seen. */
    @Test
    void anAccountThatLacksAPaymentDiffers() {
        int seen = 0;
        for (String loan : lives.told.keySet()) {
            ProductAccount whole = read(loan);
            List<AccountEvent> events = new ArrayList<>(whole.events());
            if (events.removeIf(event -> event instanceof AccountEvent.Payment)) {
                ProductAccount lacking = new ProductAccount(whole.loan(), whole.terms(), events);
                assertThat(lacking.account(LAST)).isNotEqualTo(whole.account(LAST));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(5);
    }

    @Test
    void aPayoutThatCameBackLeavesNothing() {
        String loan = kit.openLoan();
        assertThat(kit.servicing.reverseDisbursement(loan)).isTrue();

        assertThat(read(loan).on(kit.today()).instalments()).isEmpty();
        assertThat(read(loan).on(kit.today()).outstanding().total()).isEqualTo(Money.fen(0));
    }

    private static ProductAccount read(String loan) {
        return kit.accounts.of(kit.loans.find(loan).orElseThrow());
    }

    /** Interest of instalments to come: told only when it has fallen due. */
    private static Money notDue(AccountState state) {
        return state.instalments().stream()
                .filter(line -> line.due().isAfter(state.asOf()))
                .map(line -> line.outstanding().interest())
                .reduce(Money.fen(0), Money::plus);
    }
}
