package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private final JdbcClient database = JdbcClient.create(Postgres.migrated());

    @Test
    void theEnginesTablesComeFromTheEnginesOwnScripts() {
        List<String> tables = database.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();

        assertThat(tables)
                .contains(
                        "act_ru_execution",
                        "act_hi_procinst",
                        "act_id_user",
                        "act_ru_case_execution",
                        "act_hi_caseinst",
                        "act_re_decision_def",
                        "act_hi_decinst");
        assertThat(database.sql("select value_ from act_ge_property where name_ = 'schema.version'")
                        .query(String.class)
                        .single())
                .isEqualTo("fox");
    }

    @Test
    void waitingTimersAreFoundByAnIndexOnTheirDueDate() {
        assertThat(database.sql("select indexdef from pg_indexes where tablename = 'act_ru_job'")
                        .query(String.class)
                        .list())
                .anyMatch(index -> index.endsWith("(duedate_)"));
    }

    @Test
    void everyCallGivesADatabaseOfItsOwn() {
        database.sql("create table only_here (n int)").update();

        assertThat(JdbcClient.create(Postgres.migrated())
                        .sql("select count(*) from pg_tables where tablename = 'only_here'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
