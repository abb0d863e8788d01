package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A house that has lived on an older schema is migrated to today's: no row is lost or altered, the books balance, the
 * seals hold, and who could not rewrite the past still cannot.
 */
class UpgradeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    /** By number, and as a version that had later numbers and not yet some lower ones: they are given by module. */
    static Stream<Arguments> earlierVersions() {
        return Stream.of(
                Arguments.of("up to 140", (Predicate<String>) name -> number(name) <= 140),
                Arguments.of("up to 112", (Predicate<String>) name -> number(name) <= 112),
                Arguments.of("without what came between 140 and 190", (Predicate<String>)
                        name -> number(name) <= 140 || number(name) >= 190),
                Arguments.of("all but agencies' fees", (Predicate<String>) name -> !name.contains("agency_fee")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("earlierVersions")
    void nothingIsLostAndTheInvariantsHold(String version, Predicate<String> had) {
        OldHouse house = new OldHouse(folder, had);
        live(house);
        Map<String, List<String>> columns = house.columns();
        Map<String, List<String>> before = house.rows(columns);
        String head = seal(house);
        assertThat(before).as(version).containsKeys("customer", "loan", "instalment", "journal_entry", "contact_log");
        assertThat(before.values()).filteredOn(rows -> !rows.isEmpty()).hasSizeGreaterThan(9);

        int missing = house.missing();
        assertThat(missing).isPositive();
        assertThat(house.upgrade()).isEqualTo(missing);

        Map<String, List<String>> after = house.rows(columns);
        assertThat(grown(before, after)).isEmpty();
        assertThat(after.get("journal_entry")).isEqualTo(before.get("journal_entry"));
        assertThat(after.get("loan")).isEqualTo(before.get("loan"));
        assertThat(new Books(house.jdbc).findings()).isEmpty();
        Seals seals = new Seals(new JdbcSeals(house.jdbc), new JdbcTransactionManager(house.database));
        assertThat(seals.broken()).isEmpty();
        assertThat(seals.holds(head)).isTrue();
        goOn(house, seals, head);
        assertThat(house.upgrade()).as("done once").isZero();
    }

    @Test
    void whoCouldNotRewriteThePastStillCannot() {
        OldHouse house = new OldHouse(folder, name -> number(name) <= 140);
        live(house);
        String head = seal(house);
        int unused = house.upgrade();

        for (String change : List.of(
                "update journal_entry set amount_fen = amount_fen + 1",
                "delete from journal",
                "truncate journal_seal",
                "update ledger_account set kind = 'INCOME'")) {
            assertThatThrownBy(() -> house.sql(change))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("the ledger only grows");
        }
        assertThat(house.jdbc
                        .sql(
                                "select has_table_privilege(:who, 'journal', 'update') or has_table_privilege(:who, 'journal', 'delete')")
                        .param("who", Postgres.APPLICATION)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(head).hasSize(64);
    }

    /** The control: were a row changed on the way, the same questions would find it. */
    @Test
    void aRowThatChangesOnTheWayIsFoundOut() {
        OldHouse house = new OldHouse(folder, name -> number(name) <= 140);
        live(house);
        Map<String, List<String>> columns = house.columns();
        Map<String, List<String>> before = house.rows(columns);
        String head = seal(house);
        int unused = house.upgrade();
        house.sql(
                "set session_replication_role = replica; update journal set reference = reference || '!' where loan_id = 'loan-1';"
                        + " update loan set advance_fen = 1; set session_replication_role = origin");

        assertThat(grown(before, house.rows(columns))).containsExactly("journal", "loan");
        Seals seals = new Seals(new JdbcSeals(house.jdbc), new JdbcTransactionManager(house.database));
        assertThat(seals.broken()).containsExactly(1L);
        assertThat(seals.holds(head)).isTrue();
    }

    /** Tables that have lost or changed a row; more rows are right, of what a migration adds. */
    private static List<String> grown(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.keySet().stream()
                .filter(table -> !after.get(table).containsAll(before.get(table)))
                .sorted()
                .toList();
    }

    /** Booked, balanced and sealed on top of what was there. */
    private static void goOn(OldHouse house, Seals seals, String head) {
        Ledger ledger = LedgerKit.ledger(house.jdbc);
        assertThat(ledger.balances("loan-1"))
                .isEqualTo(new TreeMap<>(Map.of(
                        Account.PRINCIPAL, Money.fen(70_000),
                        Account.CASH_PAYOUT, Money.fen(-100_000),
                        Account.CASH_COLLECTION, Money.fen(32_000),
                        Account.ADVANCE, Money.fen(0),
                        Account.INTEREST_RECEIVABLE, Money.fen(0),
                        Account.INTEREST_INCOME, Money.fen(-2_000))));
        List<Posted> unused = ledger.post(JournalEntry.draft("later", "loan-1", DAY.plusDays(1))
                .move(PostingRule.AGENCY_FEE, Money.fen(8_000))
                .entry());
        assertThat(seals.seal(DAY.plusDays(1))).isNotEqualTo(head);
        assertThat(seals.broken()).isEmpty();
        assertThat(seals.holds(head)).isTrue();
        assertThat(new Books(house.jdbc).findings()).isEmpty();
    }

    /** Two customers, one with a loan of 1,000 yuan, of which 300 and 20 interest are paid; all by plain SQL. */
    private static void live(OldHouse house) {
        house.sql("""
                insert into customer (id, wrapped_key, sealed_profile, created_at, updated_at)
                values ('customer-1', '\\x0102', '\\x030405', '2026-01-01 10:00+08', '2026-01-02 10:00+08'),
                       ('customer-2', null, null, '2026-01-01 10:00+08', '2026-01-01 10:00+08')
                """);
        house.sql("""
                insert into customer_identifier (customer_id, kind, blind_index, first_seen_at)
                values ('customer-1', 'PHONE', repeat('a', 64), '2026-01-01 10:00+08')
                """);
        house.sql("""
                insert into application (id, partner, external_reference, fingerprint, channel, customer_id, customer_type,
                    amount_fen, currency, term_months, repayment, purpose, source, monthly_income_fen, months_employed,
                    social_security_months, months_at_address, signals, links, deterrence_notice_at, state, submitted_at,
                    state_since)
                values ('application-1', 'partner-1', 'r-1', repeat('0', 64), 'APP', 'customer-1', 'NEW', 100000, 'CNY', 3,
                    'EQUAL_INSTALMENT', 'CONSUMPTION', 'store', 800000, 48, 36, 36, '{}', '{}', '2026-01-01 10:00+08',
                    'ACTIVE', '2026-01-01 10:00+08', '2026-01-03 10:00+08')
                """);
        house.sql("""
                insert into consent (customer_id, application_id, purpose, version, granted_at)
                values ('customer-1', 'application-1', 'MARKETING', '2026-01', '2026-01-01 10:00+08')
                """);
        house.sql("""
                insert into loan (id, application_id, partner_id, customer_id, currency, principal_fen, apr_bps, penalty_bps,
                    days_of_year, term_months, disbursed_on, status, penalty_to, next_due, stage, reminder_tier, reminded_to)
                values ('loan-1', 'application-1', 'partner-1', 'customer-1', 'CNY', 100000, 2400, 3600, 360, 3,
                    '2026-01-03', 'ACTIVE', '2026-01-03', '2026-03-03', 'CURRENT', 'M', '2026-01-03 10:00+08')
                """);
        house.sql("""
                insert into instalment (loan_id, number, due_date, principal_fen, interest_fen, principal_paid_fen,
                    interest_paid_fen, fallen_due, paid_on)
                values ('loan-1', 1, '2026-02-03', 30000, 2000, 30000, 2000, true, '2026-02-03'),
                       ('loan-1', 2, '2026-03-03', 35000, 1400, 0, 0, false, null),
                       ('loan-1', 3, '2026-04-03', 35000, 700, 0, 0, false, null)
                """);
        house.sql("""
                insert into repayment (id, loan_id, payer, payment_reference, currency, amount_fen, received_on, costs_fen,
                    penalty_fen, interest_fen, principal_fen, advance_fen, settled)
                values ('repayment-1', 'loan-1', 'partner-1', 'bank-1', 'CNY', 32000, '2026-02-03', 0, 0, 2000, 30000, 0, false)
                """);
        house.sql("""
                with j as (insert into journal (reference, loan_id, business_date) values
                    ('disbursement:loan-1', 'loan-1', '2026-01-03'), ('due:loan-1:1', 'loan-1', '2026-02-03'),
                    ('repayment:repayment-1', 'loan-1', '2026-02-03') returning id, reference)
                insert into journal_entry (journal_id, line, account, currency, amount_fen)
                select j.id, e.line, e.account, 'CNY', e.fen from j join (values
                    ('disbursement:loan-1', 1, 'PRINCIPAL', 100000), ('disbursement:loan-1', 2, 'CASH_PAYOUT', -100000),
                    ('due:loan-1:1', 1, 'INTEREST_RECEIVABLE', 2000), ('due:loan-1:1', 2, 'INTEREST_INCOME', -2000),
                    ('repayment:repayment-1', 1, 'CASH_COLLECTION', 32000), ('repayment:repayment-1', 2, 'ADVANCE', -32000),
                    ('repayment:repayment-1', 3, 'ADVANCE', 2000), ('repayment:repayment-1', 4, 'INTEREST_RECEIVABLE', -2000),
                    ('repayment:repayment-1', 5, 'ADVANCE', 30000), ('repayment:repayment-1', 6, 'PRINCIPAL', -30000))
                    e(reference, line, account, fen) on e.reference = j.reference
                """);
        house.sql("""
                insert into business_day (business_date, opened_at, closed_at)
                values ('2026-02-28', '2026-02-28 00:30+08', '2026-02-28 00:40+08')
                """);
        house.sql("""
                insert into contact_log (id, key, customer_id, debt_id, channel, purpose, template, decision, reason, at)
                values ('touch-1', 'reminder-1', 'customer-1', 'loan-1', 'SMS', 'SERVICE', 'REMINDER_V1', 'ALLOW', 'NONE',
                    '2026-02-01 10:00+08')
                """);
        house.sql("""
                insert into contact_restriction (customer_id, kind, channel, reason, since)
                values ('customer-2', 'OPT_OUT', 'SMS', 'ASKED', '2026-02-01 10:00+08')
                """);
    }

    /** As the old version sealed: by the functions that it had. */
    private static String seal(OldHouse house) {
        return house.jdbc.sql("""
                        insert into journal_seal (number, business_date, after_journal, to_journal, journals, entries,
                            previous_head, head)
                        select 1, '2026-02-28', 0, m.id, c.journals, c.entries, repeat('0', 64),
                               journal_seal_head(repeat('0', 64), 1, '2026-02-28', 0, m.id, c.content)
                          from (select max(id) id from journal) m cross join lateral journal_content(0, m.id) c
                        returning head
                        """).query(String.class).single();
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('_')));
    }
}
