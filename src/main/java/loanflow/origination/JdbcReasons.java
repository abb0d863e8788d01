package loanflow.origination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why applications were refused. */
@Repository
class JdbcReasons {

    private final JdbcClient jdbc;

    JdbcReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the reasons of a refusal, the weightiest first; earlier ones of the same application give way. */
    void replace(String applicationId, List<String> codes) {
        jdbc.sql("delete from application_reason where application_id = ?")
                .param(applicationId)
                .update();
        for (int i = 0; i < codes.size(); i++) {
            jdbc.sql("insert into application_reason (application_id, position, code) values (?, ?, ?)")
                    .params(applicationId, i + 1, codes.get(i))
                    .update();
        }
    }

    List<Reason> of(String applicationId) {
        return jdbc.sql("""
                        select r.code, coalesce(t.text_zh, r.code) as zh, coalesce(t.text_en, r.code) as en
                        from application_reason r left join reason_text t on t.code = r.code
                        where r.application_id = ? order by r.position
                        """).param(applicationId).query(Reason.class).list();
    }
}
