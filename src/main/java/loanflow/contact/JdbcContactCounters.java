package loanflow.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in table {@code contact_log} what was sent to a person. */
@Repository
class JdbcContactCounters {

    private final JdbcClient jdbc;

    JdbcContactCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counters as inputs of table {@code contact-gate}; a day is the debtor's calendar day, n days are n x 24 h. */
    Map<String, @Nullable Object> of(ContactRequest request, OffsetDateTime now) {
        return jdbc.sql("""
                        with sent as (select * from contact_log
                                       where customer_id = :customer and decision in ('ALLOW', 'ALLOW_RELAY')
                                         and at > :now::timestamptz - interval '365 days'),
                        call as (select * from sent where channel in ('HUMAN_CALL', 'BOT_CALL'))
                        select (select count(*) from call where at >= :day) calls_today,
                               (select count(*) from call where at > :now::timestamptz - interval '7 days') calls_7d,
                               (select max(at) from call where talked) last_talk,
                               (select max(at) from call) last_call,
                               (select count(*) from sent where channel = 'SMS' and at >= :day) sms_today,
                               (select count(*) from sent where channel = 'SMS'
                                                            and at > :now::timestamptz - interval '7 days') sms_7d,
                               (select count(*) from sent where channel = 'VISIT' and at >= :day) visits_today,
                               (select count(*) from sent where at >= :day
                                   and purpose not in ('ANSWER', 'LEGAL_NOTICE')) touched_today,
                               (select count(*) from contact_log where customer_id = :customer and party = 'THIRD'
                                   and decision = 'ALLOW_RELAY'
                                   and (third_party = :thirdParty or :thirdParty::text is null)) third_party
                        """)
                .param("customer", request.customerId())
                .param("now", now)
                .param("thirdParty", request.thirdParty())
                .param("day", now.truncatedTo(ChronoUnit.DAYS))
                .query((row, number) -> counters(row, now))
                .single();
    }

    private static Map<String, @Nullable Object> counters(ResultSet row, OffsetDateTime now) throws SQLException {
        Optional<OffsetDateTime> lastTalk = time(row, "last_talk", now);
        Optional<OffsetDateTime> lastCall = time(row, "last_call", now);
        Map<String, @Nullable Object> counters = new HashMap<>();
        counters.put("callsToday", row.getLong("calls_today"));
        // One number per person: attempts at the number are the calls of the day. A call is about all debts of the
        // person.
        counters.put("attemptsNumberToday", row.getLong("calls_today"));
        counters.put("calls7d", row.getLong("calls_7d"));
        counters.put(
                "daysSinceConversation",
                lastTalk.map(at -> now.toLocalDate().toEpochDay()
                                - at.toLocalDate().toEpochDay())
                        .orElse(null));
        counters.put(
                "minutesSinceLastCall",
                lastCall.map(at -> ChronoUnit.MINUTES.between(at, now)).orElse(null));
        counters.put("smsToday", row.getLong("sms_today"));
        counters.put("sms7d", row.getLong("sms_7d"));
        counters.put("visitsToday", row.getLong("visits_today"));
        counters.put("ptpReminderSent", row.getLong("touched_today") > 0);
        counters.put("thirdPartyContacts", row.getLong("third_party"));
        return counters;
    }

    private static Optional<OffsetDateTime> time(ResultSet row, String column, OffsetDateTime now) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(at -> at.withOffsetSameInstant(now.getOffset()));
    }
}
