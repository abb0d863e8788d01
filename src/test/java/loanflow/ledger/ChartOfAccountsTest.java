package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every account: what kind it is in the database, and at which other it is at home. */
class ChartOfAccountsTest {

    private static final Map<String, List<String>> WORDS_OF_A_KIND = Map.of(
            "ASSET", List.of("CASH", "PRINCIPAL", "RECEIVABLE", "CLEARING", "ALLOWANCE"),
            "LIABILITY", List.of("ADVANCE", "CLEARING", "PAYABLE", "SUSPENDED"),
            "INCOME", List.of("INCOME", "RECOVERED", "RESULT"),
            "EXPENSE", List.of("EXPENSE", "LOSS", "REVERSALS"));

    private static Map<String, String> kinds;
    private static Map<String, String> meanings;

    @BeforeAll
    static void read() {
        JdbcClient jdbc = JdbcClient.create(Postgres.migrated());
        kinds = column(jdbc, "kind");
        meanings = column(jdbc, "meaning");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "CASH_PAYOUT, ASSET, CASH_PAYOUT",
        "CASH_COLLECTION, ASSET, CASH_COLLECTION",
        "CASH_DIRECT_DEBIT, ASSET, CASH_DIRECT_DEBIT",
        "CASH_AGENCY, ASSET, CASH_AGENCY",
        "PRINCIPAL, ASSET, PRINCIPAL",
        "PRINCIPAL_SPECIAL_MENTION, ASSET, PRINCIPAL",
        "PRINCIPAL_SUBSTANDARD, ASSET, PRINCIPAL",
        "PRINCIPAL_DOUBTFUL, ASSET, PRINCIPAL",
        "PRINCIPAL_LOSS, ASSET, PRINCIPAL",
        "INTEREST_RECEIVABLE, ASSET, INTEREST_RECEIVABLE",
        "PENALTY_RECEIVABLE, ASSET, PENALTY_RECEIVABLE",
        "COSTS_RECEIVABLE, ASSET, COSTS_RECEIVABLE",
        "MERCHANT_CLEARING, ASSET, MERCHANT_CLEARING",
        "LOAN_LOSS_ALLOWANCE, ASSET, LOAN_LOSS_ALLOWANCE",
        "ADVANCE, LIABILITY, ADVANCE",
        "REFUND_CLEARING, LIABILITY, REFUND_CLEARING",
        "FUNDER_PAYABLE, LIABILITY, FUNDER_PAYABLE",
        "FUNDER_CLEARING, ASSET, FUNDER_CLEARING",
        "CHANGE_CLEARING, LIABILITY, CHANGE_CLEARING",
        "INTEREST_INCOME, INCOME, INTEREST_INCOME",
        "INTEREST_SUSPENDED, LIABILITY, INTEREST_INCOME",
        "PENALTY_INCOME, INCOME, PENALTY_INCOME",
        "PENALTY_SUSPENDED, LIABILITY, PENALTY_INCOME",
        "COSTS_RECOVERED, INCOME, COSTS_RECOVERED",
        "RECOVERY_INCOME, INCOME, RECOVERY_INCOME",
        "SALE_RESULT, INCOME, SALE_RESULT",
        "CHARGE_REVERSALS, EXPENSE, CHARGE_REVERSALS",
        "GOODWILL_EXPENSE, EXPENSE, GOODWILL_EXPENSE",
        "WAIVER_EXPENSE, EXPENSE, WAIVER_EXPENSE",
        "CHARGE_OFF_LOSS, EXPENSE, CHARGE_OFF_LOSS",
        "WRITE_OFF_LOSS, EXPENSE, WRITE_OFF_LOSS",
        "PROVISION_EXPENSE, EXPENSE, PROVISION_EXPENSE",
        "AGENCY_CLEARING, ASSET, AGENCY_CLEARING",
        "AGENCY_PAYABLE, LIABILITY, AGENCY_PAYABLE",
        "AGENCY_EXPENSE, EXPENSE, AGENCY_EXPENSE"
    })
    void anAccountIsOfItsKindAndAtHomeWhereItsPostingsBegin(Account account, String kind, Account home) {
        assertThat(kinds).containsEntry(account.name(), kind);
        assertThat(account.home()).isEqualTo(home);
        assertThat(WORDS_OF_A_KIND.get(kind)).anyMatch(account.name()::contains);
    }

    @Test
    void everyAccountIsExplainedInBothLanguages() {
        assertThat(meanings).hasSize(Account.values().length);
        assertThat(meanings.values()).allMatch(meaning -> meaning.matches("[A-Z][^\\p{IsHan}]+ \\p{IsHan}+"));
        assertThat(meanings.values()).doesNotHaveDuplicates();
    }

    @Test
    void onlyPrincipalAndIncomeStandOnMoreThanOneAccount() {
        Map<Account, Long> perHome =
                Arrays.stream(Account.values()).collect(Collectors.groupingBy(Account::home, Collectors.counting()));

        assertThat(perHome.entrySet().stream().filter(one -> one.getValue() > 1))
                .containsExactlyInAnyOrder(
                        Map.entry(Account.PRINCIPAL, 5L),
                        Map.entry(Account.INTEREST_INCOME, 2L),
                        Map.entry(Account.PENALTY_INCOME, 2L));
    }

    /** A rule that moves between accounts of one part changes no part; every other one changes two. */
    @Test
    void onlySortingKeepsAllPartsAsTheyAre() {
        assertThat(Arrays.stream(PostingRule.values())
                        .filter(rule -> rule.debit().home() == rule.credit().home()))
                .containsExactly(
                        PostingRule.CLASSED_SPECIAL_MENTION,
                        PostingRule.CLASSED_SUBSTANDARD,
                        PostingRule.CLASSED_DOUBTFUL,
                        PostingRule.CLASSED_LOSS,
                        PostingRule.INTEREST_INCOME_SUSPENDED,
                        PostingRule.PENALTY_INCOME_SUSPENDED);
    }

    private static Map<String, String> column(JdbcClient jdbc, String name) {
        return jdbc
                .sql("select code, " + name + " from ledger_account")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
