package loanflow.writeoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Function {@code write_off_facts}: late loans, all at once or one. */
@Repository
class JdbcWriteOffFacts {

    private final JdbcClient jdbc;

    JdbcWriteOffFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Late loans that are not under way and whose day to look again, if they were refused, has come. */
    List<WriteOffFacts> free(LocalDate today) {
        return jdbc.sql("""
                        select f.* from write_off_facts(:today) f
                         where not exists (select from write_off w where w.loan_id = f.loan_id
                                              and (w.state = 'PROPOSED' or w.look_again_on > :today))
                        """).param("today", today).query(WriteOffFacts.class).list();
    }

    /** Empty when the loan is not late any more. */
    Optional<WriteOffFacts> of(String loanId, LocalDate today) {
        return jdbc.sql("select * from write_off_facts(:today) where loan_id = :loan")
                .param("today", today)
                .param("loan", loanId)
                .query(WriteOffFacts.class)
                .optional();
    }
}
