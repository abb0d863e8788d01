package loanflow.screening;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.screening.ScreeningFile.Links;
import org.jspecify.annotations.Nullable;

/** Reads screenings from their rows. */
final class ScreeningRows {

    private ScreeningRows() {}

    static KnownFacts known(ResultSet row, int n) throws SQLException {
        return new KnownFacts(
                row.getString("application_id"),
                row.getString("customer_id"),
                row.getString("channel"),
                row.getObject("declared_income_fen", Long.class),
                links(row),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                FactsJson.readFacts(row.getString("signals")),
                texts(row.getArray("answers")).stream()
                        .map(FactsJson::readFacts)
                        .collect(HashMap::new, Map::putAll, Map::putAll),
                FactsJson.readFacts(row.getString("counters")),
                texts(row.getArray("silent")));
    }

    static ScreeningOutcome outcome(ResultSet row, int n) throws SQLException {
        List<String> reasons = texts(row.getArray("reasons"));
        return switch (ScreeningState.valueOf(row.getString("state"))) {
            case OPEN, LOOKUPS, EVALUATION, LIVENESS -> new ScreeningOutcome.Open();
            case STEP_UP ->
                new ScreeningOutcome.StepUpRequested(
                        row.getObject("step_up_until", OffsetDateTime.class).toInstant());
            case DECIDED ->
                row.getString("outcome").equals("PASS")
                        ? new ScreeningOutcome.Passed(row.getString("fraud_band"))
                        : new ScreeningOutcome.Rejected(reasons, !reasons.contains("SANCTIONS"));
        };
    }

    private static Links links(ResultSet row) throws SQLException {
        return new Links(
                row.getString("id_index"),
                row.getString("phone_index"),
                row.getString("bank_card_index"),
                row.getString("device_index"),
                row.getString("ip_index"),
                row.getString("wifi_index"),
                null,
                null,
                row.getString("agent_code"),
                texts(row.getArray("contacts")));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
