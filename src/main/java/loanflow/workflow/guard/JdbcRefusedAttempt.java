package loanflow.workflow.guard;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a person was refused at a task; an engine command has no repository, only the database it works on. */
record JdbcRefusedAttempt(
        DataSource database,
        String user,
        String taskId,
        @Nullable String activity,
        @Nullable String processInstance,
        String because) {

    /** On a connection of its own: not on that of a transaction around, which may be about to be rolled back. */
    void write() throws SQLException {
        try (Connection connection = own(database).getConnection()) {
            connection.setAutoCommit(true);
            int unused = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("""
                            insert into refused_attempt (user_id, task_id, activity_id, process_instance_id, because)
                            values (:user, :task, :activity, :case, :because)""")
                    .param("user", user)
                    .param("task", taskId)
                    .param("activity", activity)
                    .param("case", processInstance)
                    .param("because", because)
                    .update();
        }
    }

    private static DataSource own(DataSource source) {
        return source instanceof DelegatingDataSource wrapped && wrapped.getTargetDataSource() != null
                ? own(wrapped.getTargetDataSource())
                : source;
    }
}
