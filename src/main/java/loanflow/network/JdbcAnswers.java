package loanflow.network;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_answer}. */
@Repository
class JdbcAnswers {

    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String node, boolean answered, Instant at) {
        int unused = jdbc.sql("insert into contact_answer (node, answered, at) values (?, ?, ?)")
                .params(node, answered, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<String, PathRanking.Answers> of(List<String> nodes) {
        Map<String, PathRanking.Answers> all = new HashMap<>();
        jdbc.sql("""
                        select node, count(*) tries, count(*) filter (where answered) answered
                          from contact_answer where node = any(:nodes) group by node
                        """).param("nodes", nodes.toArray(String[]::new)).query(row -> {
            all.put(row.getString("node"), new PathRanking.Answers(row.getLong("tries"), row.getLong("answered")));
        });
        return all;
    }
}
