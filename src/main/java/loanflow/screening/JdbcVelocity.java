package loanflow.screening;

import static loanflow.screening.JdbcScreenings.utc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All windows in one statement: one range of one index each. */
@Repository
class JdbcVelocity implements Velocity {

    private static final String COUNTERS =
            """
            select
                (select round(extract(epoch from :at - min(applied_at)) / 3600, 2) from screening
                  where device_index = :device and applied_at <= :at) as "deviceAgeHours",
                (select count(distinct customer_id) from screening
                  where device_index = :device and {720 h}) as "accountsOnDevice30d",
                (select count(distinct device_index) from screening
                  where id_index = :id and {168 h}) as "devicesOfId7d",
                (select count(distinct device_index) from screening
                  where id_index = :id and {720 h}) as "devicesOfId30d",
                (select count(distinct id_index) from screening
                  where phone_index = :phone and {2160 h}) as "idsOfPhone90d",
                (select count(distinct phone_index) from screening
                  where id_index = :id and {2160 h}) as "phonesOfId90d",
                (select count(distinct id_index) from screening
                  where bank_card_index = :card and {2160 h}) as "personsOfBankCard90d",
                (select count(*) from screening where ip_index = :ip and {24 h}) as "applicationsOnIp24h",
                (select count(*) from screening where wifi_index = :wifi and {24 h}) as "applicationsOnWifi24h",
                (select count(*) from screening where id_index = :id and {24 h}) as "applicationsOfId24h",
                (select count(*) from screening where id_index = :id and {720 h}) as "applicationsOfId30d",
                (select count(distinct customer_id) from declared_contact
                  where phone_index = :phone and customer_id <> :customer
                    and named_at > :at - interval '2160 h' and named_at <= :at) as "applicantPhoneAsContact90d\"""".replaceAll("\\{(\\d+ h)}", "applied_at > :at - interval '$1' and applied_at <= :at");

    private final JdbcClient jdbc;

    JdbcVelocity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Object> countsOf(KnownFacts application) {
        return jdbc.sql(COUNTERS)
                .param("at", utc(application.appliedAt()))
                .param("customer", application.customerId())
                .param("id", application.links().idNumber())
                .param("phone", application.links().phone())
                .param("card", application.links().bankCard())
                .param("device", application.links().device())
                .param("ip", application.links().ip())
                .param("wifi", application.links().wifi())
                .query((row, n) -> counters(row))
                .single();
    }

    private static Map<String, Object> counters(ResultSet row) throws SQLException {
        Map<String, Object> counters = new HashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int n = 1; n <= columns.getColumnCount(); n++) {
            Object value = row.getObject(n);
            if (value != null) {
                counters.put(columns.getColumnLabel(n), value);
            }
        }
        return counters;
    }
}
