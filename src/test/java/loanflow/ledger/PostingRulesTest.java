package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each rule does, by hand: its two accounts, and whether it raises (+) or lowers (-) what the borrower owes, our
 * cash, what is his with us, our result, and other debts of ours. Owed and cash on one side, the rest on the other: the
 * signs must add up too.
 */
class PostingRulesTest {

    private static final String TABLE = """
            DISBURSEMENT               | PRINCIPAL                 | CASH_PAYOUT          | owed+ cash-
            INTEREST_DUE               | INTEREST_RECEIVABLE       | INTEREST_INCOME      | owed+ result+
            PENALTY_CHARGED            | PENALTY_RECEIVABLE        | PENALTY_INCOME       | owed+ result+
            COSTS_CHARGED              | COSTS_RECEIVABLE          | COSTS_RECOVERED      | owed+ result+
            PAYMENT_RECEIVED           | CASH_COLLECTION           | ADVANCE              | cash+ his+
            DEBIT_RECEIVED             | CASH_DIRECT_DEBIT         | ADVANCE              | cash+ his+
            AGENCY_RECEIVED            | CASH_AGENCY               | ADVANCE              | cash+ his+
            COSTS_PAID                 | ADVANCE                   | COSTS_RECEIVABLE     | owed- his-
            PENALTY_PAID               | ADVANCE                   | PENALTY_RECEIVABLE   | owed- his-
            INTEREST_PAID              | ADVANCE                   | INTEREST_RECEIVABLE  | owed- his-
            PRINCIPAL_PAID             | ADVANCE                   | PRINCIPAL            | owed- his-
            COSTS_WAIVED               | WAIVER_EXPENSE            | COSTS_RECEIVABLE     | owed- result-
            PENALTY_WAIVED             | WAIVER_EXPENSE            | PENALTY_RECEIVABLE   | owed- result-
            INTEREST_WAIVED            | WAIVER_EXPENSE            | INTEREST_RECEIVABLE  | owed- result-
            PRINCIPAL_WAIVED           | WAIVER_EXPENSE            | PRINCIPAL            | owed- result-
            COSTS_CHARGED_OFF          | CHARGE_OFF_LOSS           | COSTS_RECEIVABLE     | owed- result-
            PENALTY_CHARGED_OFF        | CHARGE_OFF_LOSS           | PENALTY_RECEIVABLE   | owed- result-
            INTEREST_CHARGED_OFF       | CHARGE_OFF_LOSS           | INTEREST_RECEIVABLE  | owed- result-
            PRINCIPAL_CHARGED_OFF      | CHARGE_OFF_LOSS           | PRINCIPAL            | owed- result-
            COSTS_WRITTEN_OFF          | WRITE_OFF_LOSS            | COSTS_RECEIVABLE     | owed- result-
            PENALTY_WRITTEN_OFF        | WRITE_OFF_LOSS            | PENALTY_RECEIVABLE   | owed- result-
            INTEREST_WRITTEN_OFF       | WRITE_OFF_LOSS            | INTEREST_RECEIVABLE  | owed- result-
            PRINCIPAL_WRITTEN_OFF      | WRITE_OFF_LOSS            | PRINCIPAL            | owed- result-
            COSTS_SOLD                 | SALE_RESULT               | COSTS_RECEIVABLE     | owed- result-
            PENALTY_SOLD               | SALE_RESULT               | PENALTY_RECEIVABLE   | owed- result-
            INTEREST_SOLD              | SALE_RESULT               | INTEREST_RECEIVABLE  | owed- result-
            PRINCIPAL_SOLD             | SALE_RESULT               | PRINCIPAL            | owed- result-
            SALE_PRICE                 | CASH_COLLECTION           | SALE_RESULT          | cash+ result+
            COSTS_BOUGHT_BACK          | COSTS_RECEIVABLE          | SALE_RESULT          | owed+ result+
            PENALTY_BOUGHT_BACK        | PENALTY_RECEIVABLE        | SALE_RESULT          | owed+ result+
            INTEREST_BOUGHT_BACK       | INTEREST_RECEIVABLE       | SALE_RESULT          | owed+ result+
            PRINCIPAL_BOUGHT_BACK      | PRINCIPAL                 | SALE_RESULT          | owed+ result+
            BUY_BACK_PRICE             | SALE_RESULT               | CASH_PAYOUT          | cash- result-
            RECOVERED                  | ADVANCE                   | RECOVERY_INCOME      | his- result+
            PAYMENT_BOUNCED            | ADVANCE                   | CASH_COLLECTION      | cash- his-
            DEBIT_BOUNCED              | ADVANCE                   | CASH_DIRECT_DEBIT    | cash- his-
            COSTS_OWED_AGAIN           | COSTS_RECEIVABLE          | ADVANCE              | owed+ his+
            PENALTY_OWED_AGAIN         | PENALTY_RECEIVABLE        | ADVANCE              | owed+ his+
            INTEREST_OWED_AGAIN        | INTEREST_RECEIVABLE       | ADVANCE              | owed+ his+
            PRINCIPAL_OWED_AGAIN       | PRINCIPAL                 | ADVANCE              | owed+ his+
            REFUND_OWED                | ADVANCE                   | REFUND_CLEARING      | nothing
            REFUND_PAID                | REFUND_CLEARING           | CASH_PAYOUT          | cash- his-
            CLASSED_SPECIAL_MENTION    | PRINCIPAL_SPECIAL_MENTION | PRINCIPAL            | nothing
            CLASSED_SUBSTANDARD        | PRINCIPAL_SUBSTANDARD     | PRINCIPAL            | nothing
            CLASSED_DOUBTFUL           | PRINCIPAL_DOUBTFUL        | PRINCIPAL            | nothing
            CLASSED_LOSS               | PRINCIPAL_LOSS            | PRINCIPAL            | nothing
            INTEREST_INCOME_SUSPENDED  | INTEREST_INCOME           | INTEREST_SUSPENDED   | result- other+
            PENALTY_INCOME_SUSPENDED   | PENALTY_INCOME            | PENALTY_SUSPENDED    | result- other+
            PROVISION_RAISED           | PROVISION_EXPENSE         | LOAN_LOSS_ALLOWANCE  | result- other+
            PROVISION_RELEASED         | LOAN_LOSS_ALLOWANCE       | PROVISION_EXPENSE    | result+ other-
            FUNDED                     | FUNDER_CLEARING           | FUNDER_PAYABLE       | nothing
            FUNDER_REPAID              | FUNDER_PAYABLE            | FUNDER_CLEARING      | nothing
            AGENCY_FEE                 | AGENCY_EXPENSE            | AGENCY_PAYABLE       | result- other+
            AGENCY_REMITTED            | AGENCY_CLEARING           | CASH_AGENCY          | cash- other-
            AGENCY_REMITTANCE_RECEIVED | CASH_COLLECTION           | AGENCY_CLEARING      | cash+ other+
            AGENCY_FEE_KEPT            | AGENCY_PAYABLE            | CASH_AGENCY          | cash- other-
            AGENCY_FEE_PAID            | AGENCY_PAYABLE            | CASH_PAYOUT          | cash- other-
            CHANGED_PRINCIPAL          | PRINCIPAL                 | CHANGE_CLEARING      | owed+ other+
            CHANGED_INTEREST_RECEIVABLE| INTEREST_RECEIVABLE       | CHANGE_CLEARING      | owed+ other+
            CHANGED_PENALTY_RECEIVABLE | PENALTY_RECEIVABLE        | CHANGE_CLEARING      | owed+ other+
            CHANGED_COSTS_RECEIVABLE   | COSTS_RECEIVABLE          | CHANGE_CLEARING      | owed+ other+
            CHANGED_ADVANCE            | ADVANCE                   | CHANGE_CLEARING      | his- other+
            CHANGED_INTEREST_INCOME    | INTEREST_INCOME           | CHANGE_CLEARING      | result- other+
            CHANGED_PENALTY_INCOME     | PENALTY_INCOME            | CHANGE_CLEARING      | result- other+
            CHANGED_COSTS_RECOVERED    | COSTS_RECOVERED           | CHANGE_CLEARING      | result- other+
            CHANGED_CASH_PAYOUT        | CASH_PAYOUT               | CHANGE_CLEARING      | cash+ other+
            CHANGED_CASH_COLLECTION    | CASH_COLLECTION           | CHANGE_CLEARING      | cash+ other+
            CHANGED_MERCHANT_CLEARING  | MERCHANT_CLEARING         | CHANGE_CLEARING      | nothing
            CHANGED_REFUND_CLEARING    | REFUND_CLEARING           | CHANGE_CLEARING      | his- other+
            CHANGED_RECOVERY_INCOME    | RECOVERY_INCOME           | CHANGE_CLEARING      | result- other+
            CHANGED_SALE_RESULT        | SALE_RESULT               | CHANGE_CLEARING      | result- other+
            CHANGED_CHARGE_REVERSALS   | CHARGE_REVERSALS          | CHANGE_CLEARING      | result- other+
            CHANGED_GOODWILL_EXPENSE   | GOODWILL_EXPENSE          | CHANGE_CLEARING      | result- other+
            CHANGED_WAIVER_EXPENSE     | WAIVER_EXPENSE            | CHANGE_CLEARING      | result- other+
            CHANGED_CHARGE_OFF_LOSS    | CHARGE_OFF_LOSS           | CHANGE_CLEARING      | result- other+
            CHANGED_WRITE_OFF_LOSS     | WRITE_OFF_LOSS            | CHANGE_CLEARING      | result- other+
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Set<Account> RESULT = Set.of(
            Account.INTEREST_INCOME,
            Account.PENALTY_INCOME,
            Account.COSTS_RECOVERED,
            Account.RECOVERY_INCOME,
            Account.SALE_RESULT,
            Account.CHARGE_REVERSALS,
            Account.GOODWILL_EXPENSE,
            Account.WAIVER_EXPENSE,
            Account.CHARGE_OFF_LOSS,
            Account.WRITE_OFF_LOSS,
            Account.PROVISION_EXPENSE,
            Account.AGENCY_EXPENSE);
    private static final Set<Account> OWED = Set.of(
            Account.PRINCIPAL, Account.INTEREST_RECEIVABLE, Account.PENALTY_RECEIVABLE, Account.COSTS_RECEIVABLE);
    private static final Set<Account> HIS = Set.of(Account.ADVANCE, Account.REFUND_CLEARING);

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void aRuleMovesOneAmountFromOneSideToTheOther(PostingRule rule, Account debit, Account credit, String effect) {
        JournalEntry entry = JournalEntry.draft("r", "loan", DAY)
                .move(rule, Money.fen(123_45))
                .entry();

        assertThat(entry.postings())
                .containsExactly(new Posting(debit, Money.fen(123_45)), new Posting(credit, Money.fen(-123_45)));
        assertThat(effect(entry)).isEqualTo(effect);
        assertThat(effect(entry.reversed("back", DAY, "test"))).isEqualTo(opposite(effect));
        assertThat(PostingRule.between(debit, credit))
                .as("no other rule is read for it")
                .contains(rule);
    }

    @Test
    void everyRuleHasItsRow() {
        assertThat(TABLE.lines().map(row -> row.substring(0, row.indexOf('|')).strip()))
                .containsExactly(
                        Arrays.stream(PostingRule.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void noTwoRulesAreCalledTheSame() {
        assertThat(Arrays.stream(PostingRule.values()).map(PostingRule::chinese))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(PostingRule.values()).map(PostingRule::english))
                .doesNotHaveDuplicates()
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private static String effect(JournalEntry entry) {
        List<String> effects = new ArrayList<>();
        add(effects, "owed", sum(entry, account -> OWED.contains(account.home())));
        add(effects, "cash", sum(entry, account -> account.name().startsWith("CASH_")));
        add(effects, "his", -sum(entry, HIS::contains));
        add(effects, "result", -sum(entry, RESULT::contains));
        add(effects, "other", -sum(entry, PostingRulesTest::isOther));
        return effects.isEmpty() ? "nothing" : String.join(" ", effects);
    }

    private static boolean isOther(Account account) {
        return !OWED.contains(account.home())
                && !account.name().startsWith("CASH_")
                && !HIS.contains(account)
                && !RESULT.contains(account);
    }

    private static void add(List<String> effects, String name, long fen) {
        if (fen != 0) {
            assertThat(Math.abs(fen)).isEqualTo(123_45);
            effects.add(name + (fen > 0 ? "+" : "-"));
        }
    }

    private static long sum(JournalEntry entry, Predicate<Account> of) {
        return entry.postings().stream()
                .filter(line -> of.test(line.account()))
                .mapToLong(line -> line.amount().minor())
                .sum();
    }

    private static String opposite(String effect) {
        return effect.replace('+', '#').replace('-', '+').replace('#', '-');
    }
}
