package loanflow.marketing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code campaign_member}. */
@Repository
class JdbcMembers {

    private final JdbcClient jdbc;

    JdbcMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for the whole audience. */
    void addAll(String campaignId, Collection<Member> members) {
        jdbc.sql(
                        "insert into campaign_member (campaign_id, customer_id, state, reason)"
                                + " select :campaign, m.* from unnest(:customers::varchar[], :states::varchar[], :reasons::varchar[]) m")
                .param("campaign", campaignId)
                .param("customers", parts(members, Member::customerId))
                .param("states", parts(members, member -> member.state().name()))
                .param("reasons", parts(members, Member::reason))
                .update();
    }

    /** The next who are to be told now, locked until the transaction ends. */
    List<Member> due(String campaignId, OffsetDateTime now, int most) {
        return jdbc.sql("select * from campaign_member where campaign_id = ? and state = 'CHOSEN'"
                        + " and coalesce(not_before, '-infinity') <= ? order by customer_id limit ? for update")
                .params(campaignId, now, most)
                .query(Member.class)
                .list();
    }

    /** When the next of those who wait may be asked for again; empty when nobody waits. */
    Optional<OffsetDateTime> nextMoment(String campaignId) {
        return jdbc.sql("select min(coalesce(not_before, '-infinity')) from campaign_member"
                        + " where campaign_id = ? and state = 'CHOSEN'")
                .param(campaignId)
                .query(OffsetDateTime.class)
                .optional();
    }

    void told(String campaignId, String customerId, OffsetDateTime at) {
        jdbc.sql("update campaign_member set state = 'TOLD', told_at = ?, tries = tries + 1"
                        + " where campaign_id = ? and customer_id = ?")
                .params(at, campaignId, customerId)
                .update();
    }

    void ended(String campaignId, String customerId, Member.State state, String reason) {
        jdbc.sql("update campaign_member set state = ?, reason = ? where campaign_id = ? and customer_id = ?")
                .params(state.name(), reason, campaignId, customerId)
                .update();
    }

    void putOff(String campaignId, String customerId, OffsetDateTime until) {
        jdbc.sql(
                        "update campaign_member set not_before = ?, tries = tries + 1 where campaign_id = ? and customer_id = ?")
                .params(until, campaignId, customerId)
                .update();
    }

    /** How many are in each state, or left out for each reason. */
    Map<String, Long> counts(String campaignId) {
        return jdbc
                .sql("select coalesce(reason, state), count(*) from campaign_member where campaign_id = ? group by 1")
                .param(campaignId)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How often each customer was told of anything since then; customers who were not are left out. */
    Map<String, Long> toldSince(OffsetDateTime since) {
        return jdbc
                .sql(
                        "select customer_id, count(*) from campaign_member where state = 'TOLD' and told_at > ? group by 1")
                .param(since)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same for one customer. */
    long toldSince(String customerId, OffsetDateTime since) {
        return jdbc.sql("select count(*) from campaign_member where customer_id = ? and state = 'TOLD' and told_at > ?")
                .params(customerId, since)
                .query(Long.class)
                .single();
    }

    private static @Nullable String[] parts(Collection<Member> members, Function<Member, @Nullable String> part) {
        return members.stream().map(part).toArray(String[]::new);
    }
}
