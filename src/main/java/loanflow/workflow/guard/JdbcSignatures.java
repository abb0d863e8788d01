package loanflow.workflow.guard;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who completed which task of a case: written on the engine's own connection, in the transaction of the completion. */
final class JdbcSignatures {

    private final JdbcClient jdbc;

    private JdbcSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static JdbcSignatures in(CommandContext context) {
        return new JdbcSignatures(connection(context));
    }

    /** The engine's own: what is written on it stands or falls with the command. */
    static JdbcClient connection(CommandContext context) {
        Connection connection = context.getDbSqlSession().getSqlSession().getConnection();
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** A signature that another one may have to be different from. */
    record Maker(String taskId, String activityId, String userId) {}

    /** The latest signature of each of these activities in the case; activities nobody has done are left out. */
    List<Maker> latest(String processInstanceId, Collection<String> activities) {
        return activities.stream()
                .flatMap(activity -> jdbc
                        .sql("""
                                select task_id, activity_id, user_id from signature
                                where process_instance_id = :case and activity_id = :activity
                                order by signed_at desc, task_id fetch first 1 rows only""")
                        .param("case", processInstanceId)
                        .param("activity", activity)
                        .query(Maker.class)
                        .list()
                        .stream())
                .toList();
    }

    // JdbcSignatures are on wall time, whatever the business date is.
    void sign(TaskEntity task, @Nullable String businessKey, String user, Clock wallClock) {
        int unused = jdbc.sql("""
                        insert into signature (task_id, process_instance_id, business_key, process_definition_id,
                            activity_id, user_id, signed_at)
                        values (:task, :case, :key, :definition, :activity, :user, :at)""")
                .param("task", task.getId())
                .param("case", task.getProcessInstanceId())
                .param("key", businessKey)
                .param("definition", task.getProcessDefinitionId())
                .param("activity", task.getTaskDefinitionKey())
                .param("user", user)
                .param("at", new Timestamp(wallClock.millis()))
                .update();
    }

    void confirm(TaskEntity task, String user, Maker maker) {
        int written = jdbc.sql("""
                        insert into four_eyes (task_id, user_id, maker_task_id, maker_activity, maker_user)
                        values (:task, :user, :makerTask, :makerActivity, :maker)""")
                .param("task", task.getId())
                .param("user", user)
                .param("makerTask", maker.taskId())
                .param("makerActivity", maker.activityId())
                .param("maker", maker.userId())
                .update();
        if (written != 1) {
            throw new AuthorizationException("four eyes: the database refused this confirmation");
        }
    }
}
