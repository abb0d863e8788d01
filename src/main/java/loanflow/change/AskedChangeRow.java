package loanflow.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** A row of table {@code loan_change}. */
final class AskedChangeRow implements RowMapper<AskedChange> {

    @Override
    public AskedChange mapRow(ResultSet row, int number) throws SQLException {
        String authority = row.getString("authority");
        return new AskedChange(
                row.getString("id"),
                new NewChange(
                        row.getString("loan_id"),
                        row.getString("change_key"),
                        ChangeKind.valueOf(row.getString("kind")),
                        ChangeReason.valueOf(row.getString("reason")),
                        row.getObject("value_date", LocalDate.class),
                        row.getString("bank_reference"),
                        EventList.read(row.getString("events")),
                        row.getString("asked_by")),
                row.getObject("asked_at", OffsetDateTime.class),
                ChangeState.valueOf(row.getString("state")),
                authority == null ? null : Authority.valueOf(authority),
                row.getString("answered_by"),
                row.getObject("answered_at", OffsetDateTime.class),
                row.getString("rule"));
    }
}
