package loanflow.disbursement;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code funder_ban}. */
@Repository
class JdbcFunderBans {

    private final JdbcClient jdbc;

    JdbcFunderBans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(NewBan ban, String by, OffsetDateTime at) {
        return jdbc.sql(
                        "insert into funder_ban (funder_id, source_type, valid_from, valid_until, basis, because, imposed_by,"
                                + " imposed_at) values (?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(
                        ban.funderId(),
                        ban.sourceType(),
                        ban.validFrom(),
                        ban.validUntil(),
                        ban.basis(),
                        ban.because(),
                        by,
                        at)
                .query(Long.class)
                .single();
    }

    /** False: there is none, it is lifted already, or the same person imposed it. */
    boolean lift(long id, String by, OffsetDateTime at) {
        return jdbc.sql("update funder_ban set lifted_by = ?, lifted_at = ?"
                                + " where id = ? and lifted_at is null and imposed_by <> ?")
                        .params(by, at, id, by)
                        .update()
                == 1;
    }

    /** The latest first. */
    List<FunderBan> all() {
        return jdbc.sql("select * from funder_ban order by id desc limit 500")
                .query(FunderBan.class)
                .list();
    }

    boolean knowsFunder(String id) {
        return jdbc.sql("select exists (select from funder where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
