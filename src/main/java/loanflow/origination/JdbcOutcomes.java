package loanflow.origination;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where applications stand and what refused them first. */
@Repository
class JdbcOutcomes {

    private final JdbcClient jdbc;

    JdbcOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> of(Collection<String> applicationIds) {
        return jdbc.sql("""
                        select a.id, a.state, coalesce(r.code, '') as reason from application a
                        left join application_reason r
                            on r.application_id = a.id and r.position = 1 and a.state = 'REFUSED'
                        where a.id = any(?)""")
                .param(applicationIds.toArray(String[]::new))
                .query(Standing.class)
                .list();
    }

    /** State of one application; the reason is empty unless it is refused. */
    record Standing(String id, String state, String reason) {}
}
