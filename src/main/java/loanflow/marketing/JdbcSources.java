package loanflow.marketing;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code marketing_cost} and view {@code marketing_source_value}. */
@Repository
class JdbcSources {

    private final JdbcClient jdbc;

    JdbcSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SourceCost cost, String by, OffsetDateTime at) {
        jdbc.sql(
                        "insert into marketing_cost (source, day, amount_fen, because, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)")
                .params(cost.source(), cost.day(), cost.amount().minor(), cost.because(), by, at)
                .update();
    }

    List<SourceValue> values() {
        return jdbc.sql("select * from marketing_source_value order by value_fen desc, source limit 500")
                .query(SourceValue.class)
                .list();
    }
}
