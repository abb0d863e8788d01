package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** I8, table by table and role by role: what the ledger has written nobody changes, not even an empty set of it. */
class OnlyGrowsTest {

    private static final String URL = Postgres.migratedUrl();

    private static JdbcClient owner;
    private static JdbcClient application;
    private static JdbcClient reader;
    private static SingleConnectionDataSource readers;

    @BeforeAll
    static void connect() {
        owner = JdbcClient.create(Postgres.pool(URL, Postgres.OWNER));
        application = JdbcClient.create(Postgres.pool(URL, Postgres.APPLICATION));
        readers = new SingleConnectionDataSource(URL, Postgres.OWNER, "", true);
        reader = JdbcClient.create(readers);
        int unused = reader.sql("set role loanflow_read_only").update();
    }

    @AfterAll
    static void close() {
        readers.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "journal, loan_id, the ledger only grows",
        "journal_entry, account, the ledger only grows",
        "ledger_account, kind, the ledger only grows",
        "journal_seal, head, the ledger only grows",
        "provider_statement, closing_fen, the ledger only grows",
        "provider_statement_line, amount_fen, the ledger only grows",
        "cash_movement, amount_fen, the ledger only grows",
        "statement_match, stated_fen, the ledger only grows",
        "statement_finding, kind, the ledger only grows",
        "statement_explanation, because, the ledger only grows",
        "ledger_total, balance_fen, append-only",
        "loan_funder, share_bps, append-only"
    })
    void noRoleChangesWhatIsWritten(String table, String column, String guard) {
        for (String change : List.of(
                "update " + table + " set " + column + " = " + column,
                "update " + table + " set " + column + " = " + column + " where false",
                "delete from " + table,
                "delete from " + table + " where false",
                "truncate " + table + " cascade")) {
            refused(owner, change, guard);
            refused(application, change, "permission denied for table " + table);
            refused(reader, change, "permission denied for table " + table);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "journal_cut(), function journal_cut",
        "nextval('journal_id_seq'), sequence journal_id_seq",
    })
    void whoReadsHoldsNobodyUp(String call, String denied) {
        refused(reader, "select " + call, "permission denied for " + denied);
    }

    @ParameterizedTest
    @CsvSource({
        "insert into journal (reference; loan_id; business_date) values ('x'; 'loan'; now()), journal",
        "insert into journal_entry values (1; 1; 'ADVANCE'; 'CNY'; 1), journal_entry",
        "insert into statement_explanation values (1; 'reader'; 'because'), statement_explanation"
    })
    void whoReadsAddsNothing(String sql, String table) {
        refused(reader, sql.replace(';', ','), "permission denied for table " + table);
        assertThat(reader.sql("select count(*) from " + table).query(Long.class).single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "alter table journal disable trigger journal_only_grows, must be owner of table journal",
        "drop trigger journal_entry_balance on journal_entry, must be owner of relation journal_entry",
        "drop function ledger_only_grows() cascade, must be owner of function ledger_only_grows",
        "alter table journal_entry drop constraint journal_entry_amount_fen_check, must be owner of table journal_entry",
        "set session_replication_role = replica, permission denied to set parameter",
        "create rule r as on update to journal do instead nothing, must be owner of table journal",
        "set role postgres, permission denied to set role"
    })
    void theApplicationCannotPutTheGuardsToSleep(String sql, String refusal) {
        refused(application, sql, refusal);
    }

    private static void refused(JdbcClient who, String sql, String words) {
        assertThatThrownBy(() -> who.sql(sql).update()).as(sql).rootCause().hasMessageContaining(words);
    }
}
