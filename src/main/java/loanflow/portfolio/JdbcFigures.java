package loanflow.portfolio;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import loanflow.workflow.MoneyColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views. Whatever columns a view has, its picture has. */
@Repository
class JdbcFigures {

    private static final String AMOUNT = "_fen";
    private static final int LATEST = 24;
    private static final List<String> FUNNEL =
            List.of("month", "applied", "screened", "offered", "accepted", "paid_out", "paid_out_percent");
    private static final List<String> AUTOMATION =
            List.of("month", "decided", "automatic", "by_person", "automatic_percent");

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Figures of(Picture picture) {
        return jdbc.sql(query(picture)).query(JdbcFigures::read);
    }

    /** Every picture; what funnel and automation share is read once. */
    Map<Picture, Figures> all() {
        Map<Picture, Figures> all = new EnumMap<>(Picture.class);
        Figures progress = jdbc.sql(latest("mart_progress", "month")).query(JdbcFigures::read);
        for (Picture picture : Picture.values()) {
            all.put(
                    picture,
                    switch (picture) {
                        case FUNNEL -> progress.only(FUNNEL);
                        case AUTOMATION -> progress.withAny("decided").only(AUTOMATION);
                        default -> of(picture);
                    });
        }
        return all;
    }

    private static String query(Picture picture) {
        return switch (picture) {
            case FUNNEL -> latest("mart_funnel", "month");
            case AUTOMATION -> latest("mart_automation", "month");
            case REFUSAL -> "select * from mart_refusal order by first desc, named desc, reason";
            case BOOK -> """
                    select * from mart_book order by currency, array_position(
                        array['CURRENT', 'PRE', 'DUE', 'S1', 'S2', 'S3', 'M2', 'M3', 'M4', 'M7', 'CO'], stage::text), stage
                    """;
            case ROLL_RATE -> "select * from mart_roll_rate order by bucket_before";
            case VINTAGE -> latest("mart_vintage", "currency, payout_month");
            case QUEUE -> "select * from mart_queue order by queue";
        };
    }

    private static String latest(String view, String order) {
        String month = order.substring(order.lastIndexOf(' ') + 1);
        return "select * from (select * from %s order by %s desc limit %d) latest order by %s"
                .formatted(view, month, LATEST, order);
    }

    private static Figures read(ResultSet rows) throws SQLException {
        ResultSetMetaData view = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= view.getColumnCount(); i++) {
            names.add(view.getColumnName(i));
        }
        List<List<@Nullable Object>> lines = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> line = new ArrayList<>();
            for (String name : names) {
                line.add(value(rows, name));
            }
            lines.add(line);
        }
        return new Figures(names.stream().map(JdbcFigures::plain).toList(), lines);
    }

    private static String plain(String column) {
        return column.endsWith(AMOUNT) ? column.substring(0, column.length() - AMOUNT.length()) : column;
    }

    private static @Nullable Object value(ResultSet row, String column) throws SQLException {
        if (column.endsWith(AMOUNT)) {
            return MoneyColumn.of(row, column).major();
        }
        Object value = row.getObject(column);
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        return value instanceof BigDecimal number && number.scale() == 0 ? number.toBigInteger() : value;
    }
}
