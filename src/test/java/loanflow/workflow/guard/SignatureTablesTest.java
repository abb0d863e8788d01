package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself holds against somebody who writes SQL. */
class SignatureTablesTest {

    private static final JdbcClient SQL = JdbcClient.create(Postgres.migrated());

    @BeforeAll
    static void sign() {
        int unused = SQL.sql("""
                        insert into signature (task_id, process_instance_id, process_definition_id, activity_id,
                            user_id, signed_at)
                        values ('task-1', 'case-1', 'p:1:1', 'Activity_Review', 'reviewer-1', now()),
                            ('task-2', 'case-1', 'p:1:1', 'Activity_Confirm', 'reviewer-1', now())""").update();
    }

    @Test
    void onePersonCannotConfirmOwnWorkAndTheAttemptIsKept() {
        long before = refusals();

        assertThat(confirm("reviewer-1")).isZero();

        assertThat(SQL.sql("select count(*) from four_eyes").query(Long.class).single())
                .isZero();
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void behindTheTriggerStandsAConstraint() {
        SQL.sql("alter table four_eyes disable trigger four_eyes_refuse_own_work")
                .update();
        try {
            assertThatThrownBy(() -> confirm("reviewer-1")).hasMessageContaining("four_eyes_are_two_persons");
        } finally {
            SQL.sql("alter table four_eyes enable trigger four_eyes_refuse_own_work")
                    .update();
        }
    }

    @Test
    void aMakerCannotBeInvented() {
        assertThatThrownBy(() -> confirm("somebody-else")).hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signature set user_id = 'other' where task_id = 'task-2'",
                "delete from signature where task_id = 'task-2'",
                "truncate signature cascade",
                "delete from four_eyes",
                "update review_note set key_owner = 'other'",
                "delete from refused_attempt"
            })
    void whatIsSignedStays(String sql) {
        assertThatThrownBy(() -> SQL.sql(sql).update()).hasMessageContaining("only grows");
    }

    private static long refusals() {
        return SQL.sql("select count(*) from refused_attempt where user_id = 'reviewer-1' and task_id = 'task-2'")
                .query(Long.class)
                .single();
    }

    private static int confirm(String maker) {
        return SQL.sql("""
                        insert into four_eyes (task_id, user_id, maker_task_id, maker_activity, maker_user)
                        values ('task-2', 'reviewer-1', 'task-1', 'Activity_Review', :maker)""").param("maker", maker).update();
    }
}
