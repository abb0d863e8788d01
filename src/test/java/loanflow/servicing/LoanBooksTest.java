package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One row of a loan or of its ledger is changed behind everybody's back: the check names that, and nothing else. */
class LoanBooksTest {

    private static final LocalDate DUE = ServicingKit.PAYOUT.plusMonths(1);

    private static ServicingKit kit;
    private static TransactionTemplate transaction;
    private static Map<String, String> loans;

    /** Six days after the first due date: one loan has paid nothing, one what was due, and one all of it. */
    @BeforeAll
    static void live() {
        DataSource database = Postgres.migrated();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        kit = new ServicingKit(database);
        loans = Map.of("LATE", kit.openLoan(), "GOOD", kit.openLoan(), "SETTLED", kit.openLoan());
        kit.liveTo(DUE);
        pay("GOOD", kit.position(loans.get("GOOD")).nextDueAmount().major().toPlainString());
        pay("SETTLED", kit.position(loans.get("SETTLED")).payOff().major().toPlainString());
        kit.liveTo(DUE.plusDays(6));
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void rightBooksHaveNoFinding() {
        assertThat(kit.books.findings()).isEmpty();
        assertThat(kit.books.findingsSinceTheSeal()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            update instalment set principal_fen = principal_fen + 1 where loan_id = 'LATE' and number = 12     | I4 loan LATE instalments do not sum to principal
            update loan set principal_fen = principal_fen - 1 where id = 'GOOD'                                | I4 loan GOOD instalments do not sum to principal
            delete from instalment where loan_id = 'GOOD' and number = 7                                       | I4 loan GOOD instalments do not sum to principal
            update instalment set penalty_fen = penalty_fen + 1 where loan_id = 'LATE' and number = 1          | I2 loan LATE penalty is not booked
            update loan set penalty_booked_fen = penalty_booked_fen + 1 where id = 'GOOD'                      | I2 loan GOOD penalty is not booked
            update instalment set principal_paid_fen = 1 where loan_id = 'LATE' and number = 1                 | I2 loan LATE and its ledger differ
            update instalment set principal_paid_fen = principal_paid_fen - 1 where loan_id = 'GOOD' and number = 1 | I2 loan GOOD and its ledger differ
            update instalment set interest_paid_fen = 1 where loan_id = 'LATE' and number = 1                  | I2 loan LATE and its ledger differ
            update instalment set penalty_paid_fen = 1 where loan_id = 'LATE' and number = 1                   | I2 loan LATE and its ledger differ
            update instalment set fallen_due = true where loan_id = 'GOOD' and number = 2                      | I2 loan GOOD and its ledger differ
            update instalment set interest_fen = interest_fen + 1 where loan_id = 'GOOD' and number = 2        | none
            update loan set advance_fen = 1 where id = 'GOOD'                                                  | I2 loan GOOD and its ledger differ
            update loan set costs_fen = 1 where id = 'GOOD'                                                    | I2 loan GOOD and its ledger differ
            update loan set charged_off = true where id = 'GOOD'                                               | I2 loan GOOD and its ledger differ
            update loan set status = 'RETURNED', closed_on = now() where id = 'GOOD'                           | I2 loan GOOD and its ledger differ
            update journal_entry set amount_fen = amount_fen + sign(amount_fen) where account in ('INTEREST_RECEIVABLE', 'INTEREST_INCOME') and journal_id = (select min(j.id) from journal j join journal_entry e on e.journal_id = j.id where j.loan_id = 'GOOD' and e.account = 'INTEREST_INCOME') | I2 loan GOOD and its ledger differ
            update journal_entry set account = 'CASH_AGENCY' where account = 'ADVANCE' and amount_fen > 0 and journal_id = (select min(j.id) from journal j join journal_entry e on e.journal_id = j.id where j.loan_id = 'GOOD' and e.account = 'ADVANCE') | I2 loan GOOD and its ledger differ
            update loan_standing set asset_class = 'LOSS', booked_class = 'LOSS' where loan_id = 'LATE'        | I2 loan LATE stands on other accounts than those of its class
            update loan_standing set ifrs9_stage = 2 where loan_id = 'LATE'                                    | I2 loan LATE stands on other accounts than those of its class
            update loan_standing set principal_fen = principal_fen - 1, booked_principal = booked_principal - 1 where loan_id = 'LATE' | I2 loan LATE stands on other accounts than those of its class
            update loan_standing set interest_fen = 1, booked_interest = 1 where loan_id = 'LATE'              | I2 loan LATE stands on other accounts than those of its class
            update loan_standing set penalty_fen = 1, booked_penalty = 1 where loan_id = 'LATE'                | I2 loan LATE stands on other accounts than those of its class
            delete from loan_standing where loan_id = 'LATE'                                                   | I2 loan LATE stands on other accounts than those of its class
            update instalment set principal_paid_fen = principal_paid_fen - 1 where loan_id = 'SETTLED' and number = 1 | I2 loan SETTLED and its ledger differ; I3 settled loan SETTLED has something open
            update instalment set interest_paid_fen = interest_paid_fen - 1 where loan_id = 'SETTLED' and number = 1   | I2 loan SETTLED and its ledger differ; I3 settled loan SETTLED has something open
            update instalment set penalty_fen = 1 where loan_id = 'SETTLED' and number = 1                     | I2 loan SETTLED penalty is not booked; I3 settled loan SETTLED has something open
            update allowance set allowance_fen = allowance_fen + 1 where asset_class = 'SPECIAL_MENTION'       | I10 allowance of CNY in class SPECIAL_MENTION is not that of the ledger
            update allowance set allowance_fen = allowance_fen - 1 where asset_class = 'NORMAL'                | I10 allowance of CNY in class NORMAL is not that of the ledger
            """)
    void whatWasChangedIsNamedAndNothingElse(String done, String found) {
        List<String> expected =
                found.equals("none") ? List.of() : Arrays.asList(ids(found).split("; "));

        assertThat(afterwards(ids(done), kit.books::findings)).containsExactlyElementsOf(expected);
    }

    /** The night looks at loans that were booked on since the seal only; the whole check sees the others too. */
    @Test
    void theNightLooksAtTheLoansThatWereTouched() {
        String touched = ids("update loan set advance_fen = 1 where id = 'GOOD'");
        String sealed = touched + "; insert into journal_seal select 1, now(), 0, max(id), count(*), 0,"
                + " repeat('0', 64), repeat('1', 64) from journal";

        assertThat(afterwards(touched, kit.books::findingsSinceTheSeal))
                .containsExactly(ids("I2 loan GOOD and its ledger differ"));
        assertThat(afterwards(sealed, kit.books::findingsSinceTheSeal)).isEmpty();
        assertThat(afterwards(sealed, kit.books::findings)).containsExactly(ids("I2 loan GOOD and its ledger differ"));
    }

    private static <T> T afterwards(String statements, Supplier<T> seen) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            int unused =
                    kit.jdbc.sql("set local session_replication_role = replica").update();
            for (String statement : statements.split("; ")) {
                unused = kit.jdbc.sql(statement).update();
            }
            return seen.get();
        });
    }

    private static String ids(String text) {
        String ids = text;
        for (Map.Entry<String, String> one : loans.entrySet()) {
            ids = ids.replaceAll("\\b" + one.getKey() + "\\b", one.getValue());
        }
        return ids;
    }

    private static void pay(String loan, String yuan) {
        assertThat(kit.pay(loans.get(loan), yuan)).isInstanceOf(RepaymentOutcome.Booked.class);
    }
}
