package loanflow.workflow.relay;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of both boxes that people must attend to. */
@Repository
class JdbcStuckMessages {

    private final JdbcClient jdbc;

    JdbcStuckMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StuckMessage> stuck(Box box) {
        return jdbc.sql("select :box as box, id, kind, key, tries, coalesce(reason, '') as reason, created_at as since"
                        + " from " + box.table + " where state in ('STUCK', 'REJECTED') order by id limit 500")
                .param("box", box.name())
                .query(StuckMessage.class)
                .list();
    }

    boolean move(Box box, long id, String state) {
        return jdbc.sql("update " + box.table + " set state = :state, tries = 0, next_try_at = clock_timestamp(),"
                                + " ended_at = case when :state = 'WAITING' then null else clock_timestamp() end"
                                + " where id = :id and state in ('STUCK', 'REJECTED')")
                        .param("state", state)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Which person did what to a message. */
    void attended(Box box, long id, String act, String by) {
        int unused = jdbc.sql("insert into relay_attendance (box, message_id, act, by_whom) values (?, ?, ?, ?)")
                .params(box.name(), id, act, by)
                .update();
    }
}
