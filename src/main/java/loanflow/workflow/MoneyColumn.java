package loanflow.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads amounts from rows that hold them in minor units beside a column {@code currency}. */
public final class MoneyColumn {

    private MoneyColumn() {}

    /**
     * An amount that is always there.
     *
     * @param column of the amount in minor units
     */
    public static Money of(ResultSet row, String column) throws SQLException {
        return Money.ofMinor(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }

    /** Null where the column is null. */
    public static @Nullable Money nullable(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : of(row, column);
    }
}
