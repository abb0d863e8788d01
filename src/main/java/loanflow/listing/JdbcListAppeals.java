package loanflow.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code list_appeal}. */
@Repository
class JdbcListAppeals {

    private final JdbcClient jdbc;

    JdbcListAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when one is open. */
    Optional<String> make(String proposalId, String by, LocalDate today) {
        return jdbc.sql("""
                        insert into list_appeal (id, proposal_id, made_by, made_on, state) values (?, ?, ?, ?, 'OPEN')
                        on conflict do nothing returning id
                        """)
                .params(UUID.randomUUID().toString(), proposalId, by, today)
                .query(String.class)
                .optional();
    }

    Optional<String> proposalOf(String id) {
        return jdbc.sql("select proposal_id from list_appeal where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    void answer(String id, String state, String finding, String by, LocalDate today) {
        int unused = jdbc.sql("""
                        update list_appeal set state = ?, finding = ?, decided_by = ?, decided_on = ?
                         where id = ? and state = 'OPEN'
                        """).params(state, finding, by, today, id).update();
    }
}
