package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_event}, which only grows. */
@Repository
class JdbcLoanEvents {

    private final JdbcClient jdbc;

    JdbcLoanEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String loanId, KeptEvent event) {
        int unused = jdbc.sql("""
                        insert into loan_event (key, change_key, loan_id, kind, because, type, value_date, recorded_on,
                            content, after_entries)
                        values (:key, :change, :loan, :kind, :because, :type, :on, :recorded, :text, :after)
                        """)
                .param("key", event.key())
                .param("change", event.changeKey())
                .param("loan", loanId)
                .param("kind", event.kind())
                .param("because", event.because())
                .param("type", event.type())
                .param("on", event.on())
                .param("recorded", event.recordedOn())
                .param("text", event.text())
                .param("after", event.afterEntries())
                .update();
    }

    /** In the order in which they were recorded. */
    List<KeptEvent> of(String loanId) {
        return jdbc.sql("select * from loan_event where loan_id = ? order by id")
                .param(loanId)
                .query(JdbcLoanEvents::event)
                .list();
    }

    /** The events that a change recorded, of whatever loan; empty when it was never booked. */
    List<KeptEvent> ofChange(String changeKey) {
        return jdbc.sql("select * from loan_event where change_key = ? order by id")
                .param(changeKey)
                .query(JdbcLoanEvents::event)
                .list();
    }

    private static KeptEvent event(ResultSet row, int number) throws SQLException {
        return new KeptEvent(
                row.getString("key"),
                row.getString("change_key"),
                row.getString("kind"),
                row.getString("because"),
                row.getString("type"),
                row.getObject("value_date", LocalDate.class),
                row.getObject("recorded_on", LocalDate.class),
                row.getString("content"),
                row.getInt("after_entries"));
    }
}
