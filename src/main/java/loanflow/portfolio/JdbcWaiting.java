package loanflow.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks, counted. */
@Repository
class JdbcWaiting {

    private final JdbcClient jdbc;

    JdbcWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiting> in(Set<String> groups) {
        return jdbc.sql("""
                        select queue whose, tasks, unclaimed, oldest_hours from mart_queue where queue in (:groups)
                         order by queue
                        """).param("groups", groups).query(JdbcWaiting::read).list();
    }

    Optional<Waiting> takenBy(String userId) {
        return jdbc.sql("select person whose, tasks, 0 unclaimed, oldest_hours from mart_desk where person = ?")
                .param(userId)
                .query(JdbcWaiting::read)
                .optional();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("whose"),
                row.getLong("tasks"),
                row.getLong("unclaimed"),
                row.getBigDecimal("oldest_hours"));
    }
}
