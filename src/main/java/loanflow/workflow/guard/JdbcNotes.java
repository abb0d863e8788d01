package loanflow.workflow.guard;

import loanflow.workflow.NoteCipher;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Free text that people typed into tasks, sealed: written on the engine's own connection like the signature. */
final class JdbcNotes {

    private final JdbcClient jdbc;

    private JdbcNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static JdbcNotes in(CommandContext context) {
        return new JdbcNotes(JdbcSignatures.connection(context));
    }

    void write(TaskEntity task, String field, NoteCipher.Sealed note) {
        int unused = jdbc.sql("""
                        insert into review_note (task_id, field, key_owner, sealed)
                        values (:task, :field, :owner, :sealed)""")
                .param("task", task.getId())
                .param("field", field)
                .param("owner", note.keyOwner())
                .param("sealed", note.content())
                .update();
    }
}
