package loanflow.servicing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code business_event}. */
@Repository
class JdbcBusinessEvents {

    /** How far back a loan's unsent events are looked for; more are never under way at once. */
    private static final int UNDER_WAY = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcBusinessEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers. The loans are locked first: a loan's events get their numbers in the order of their commits. */
    List<Long> insert(List<BusinessEvent> events) {
        String[] loans = texts(events, BusinessEvent::loanId);
        long unused = jdbc.sql("""
                        with locked as (select id from loan where id = any(:loans) order by id for update)
                        select count(*) from locked
                        """).param("loans", loans).query(Long.class).single();
        return jdbc.sql("""
                        insert into business_event (loan_id, type, business_date, facts)
                        select loan, type, day::date, facts
                          from unnest(:loans::text[], :types::text[], :days::text[], :facts::text[])
                               with ordinality e(loan, type, day, facts, number)
                         order by number returning id
                        """)
                .param("loans", loans)
                .param("types", texts(events, event -> event.type().name()))
                .param("days", texts(events, event -> event.on().toString()))
                .param("facts", texts(events, event -> json(event.facts())))
                .query(Long.class)
                .list();
    }

    /** The event as other systems get it. */
    String envelope(long id) {
        return jdbc.sql("""
                        select json_build_object('sequence', id, 'type', type, 'loanId', loan_id, 'on', business_date,
                                                 'recordedAt', recorded_at, 'facts', facts::json)::text
                          from business_event where id = :id
                        """).param("id", id).query(String.class).single();
    }

    /** Keys of the events of the same loan before this one. */
    List<String> before(long id) {
        return jdbc.sql("""
                        select b.id::text from business_event e join business_event b on b.loan_id = e.loan_id and b.id < e.id
                         where e.id = :id order by b.id desc limit :most
                        """)
                .param("id", id)
                .param("most", UNDER_WAY)
                .query(String.class)
                .list();
    }

    private static String[] texts(List<BusinessEvent> events, Function<BusinessEvent, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }

    private static String json(Object facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for a business event", e);
        }
    }
}
