package loanflow.marketing;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code campaign} and what came of it, view {@code campaign_result}. */
@Repository
class JdbcCampaigns {

    private final JdbcClient jdbc;

    JdbcCampaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False: the name is taken. */
    boolean add(String id, NewCampaign plan, String by, OffsetDateTime at) {
        return jdbc.sql("insert into campaign (id, name, segment, channel, planned_by, planned_at, state)"
                                + " values (?, ?, ?, ?, ?, ?, 'PLANNED') on conflict (name) do nothing")
                        .params(
                                id,
                                plan.name(),
                                plan.segment().name(),
                                plan.channel().name(),
                                by,
                                at)
                        .update()
                == 1;
    }

    Campaign get(String id) {
        return jdbc.sql("select * from campaign where id = ? for update")
                .param(id)
                .query(Campaign.class)
                .single();
    }

    void chosen(String id, AudienceTerms terms) {
        move(jdbc.sql(
                        "update campaign set state = 'WAITING', template = ?, response_days = ? where id = ? and state = 'PLANNED'")
                .params(terms.template(), terms.responseDays(), id)
                .update());
    }

    void empty(String id) {
        move(jdbc.sql("update campaign set state = 'EMPTY' where id = ? and state = 'PLANNED'")
                .param(id)
                .update());
    }

    void refused(String id, String reason, String by) {
        move(jdbc.sql(
                        "update campaign set state = 'REFUSED', reason = ?, answered_by = ? where id = ? and state = 'WAITING'")
                .params(reason, by, id)
                .update());
    }

    void begun(String id, OffsetDateTime at) {
        move(jdbc.sql("update campaign set state = 'SENDING', begun_at = ? where id = ? and state = 'WAITING'")
                .params(at, id)
                .update());
    }

    void measured(String id, OffsetDateTime at) {
        move(jdbc.sql("update campaign set state = 'MEASURED', measured_at = ? where id = ? and state = 'SENDING'")
                .params(at, id)
                .update());
    }

    /** The latest first. */
    List<CampaignResult> results() {
        return jdbc.sql("select * from campaign_result order by planned_at desc, id limit 200")
                .query(CampaignResult.class)
                .list();
    }

    private static void move(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("the campaign is not in the state that this step needs");
        }
    }
}
