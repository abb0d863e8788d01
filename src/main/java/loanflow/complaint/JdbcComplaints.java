package loanflow.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.workflow.NoteCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code complaint}. */
@Repository
class JdbcComplaints {

    private final JdbcClient jdbc;

    JdbcComplaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, String loanId, ComplaintSubject subject, NoteCipher.Sealed words, String by, LocalDate on) {
        int written = jdbc.sql("""
                        insert into complaint (id, loan_id, customer_id, subject, key_owner, words, made_by, made_on)
                        select :id, l.id, l.customer_id, :subject, :owner, :words, :by, :on from loan l where l.id = :loan
                        """)
                .param("id", id)
                .param("loan", loanId)
                .param("subject", subject.name())
                .param("owner", words.keyOwner())
                .param("words", words.content())
                .param("by", by)
                .param("on", on)
                .update();
        if (written != 1) {
            throw new IllegalArgumentException("no such loan: " + loanId);
        }
    }

    Optional<Complaint> find(String id) {
        return jdbc.sql("select * from complaint where id = :id")
                .param("id", id)
                .query(Complaint.class)
                .optional();
    }

    NoteCipher.Sealed words(String id) {
        return jdbc.sql("select key_owner, words from complaint where id = :id")
                .param("id", id)
                .query((row, number) -> new NoteCipher.Sealed(row.getString(1), row.getBytes(2)))
                .single();
    }

    /** The latest first. */
    List<Complaint> of(String loanId) {
        return jdbc.sql("select * from complaint where loan_id = :loan order by number desc")
                .param("loan", loanId)
                .query(Complaint.class)
                .list();
    }

    /** What the person complained of before, since that day. */
    long earlier(Complaint complaint, LocalDate since) {
        return jdbc.sql("""
                        select count(*) from complaint where customer_id = :customer and id <> :id and made_on >= :since
                        """)
                .param("customer", complaint.customerId())
                .param("id", complaint.id())
                .param("since", since)
                .query(Long.class)
                .single();
    }

    void answerBy(String id, LocalDate day) {
        int unused = jdbc.sql("update complaint set answer_by = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    void answered(String id, LocalDate today) {
        int unused = jdbc.sql("update complaint set answered_on = :today where id = :id and answered_on is null")
                .param("today", today)
                .param("id", id)
                .update();
    }
}
