package loanflow.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code list_proposal} and {@code list_proposal_entry}. */
@Repository
class JdbcListProposals {

    private final JdbcClient jdbc;

    JdbcListProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the customer is proposed or listed under this category already. */
    Optional<String> propose(ListOrder order, String customerId, String by, LocalDate today) {
        return jdbc.sql("""
                        insert into list_proposal (id, customer_id, application_id, category, reason, evidence, proposed_by,
                            proposed_on, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED') on conflict do nothing returning id
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        customerId,
                        order.applicationId(),
                        order.category().name(),
                        order.reason(),
                        order.evidence(),
                        by,
                        today)
                .query(String.class)
                .optional();
    }

    Optional<ListProposal> find(String id) {
        return jdbc.sql("select * from list_proposal where id = ?")
                .param(id)
                .query(ListProposal.class)
                .optional();
    }

    /** The latest first. */
    List<ProposedEntry> latest(int most) {
        return jdbc.sql("""
                        select p.*, exists (select from list_appeal a where a.proposal_id = p.id and a.state = 'OPEN') appealed
                          from list_proposal p order by p.proposed_on desc, p.id limit ?
                        """).param(most).query(ProposedEntry.class).list();
    }

    ListProposal lock(String id) {
        return jdbc.sql("select * from list_proposal where id = ? for update")
                .param(id)
                .query(ListProposal.class)
                .single();
    }

    void approved(String id, String by) {
        int unused = jdbc.sql("update list_proposal set approved_by = ? where id = ? and state = 'PROPOSED'")
                .params(by, id)
                .update();
    }

    void listed(String id, String by, LocalDate expiresOn, List<Long> entries) {
        int unused = jdbc.sql("""
                        update list_proposal set state = 'LISTED', confirmed_by = ?, expires_on = ?
                         where id = ? and state = 'PROPOSED'
                        """).params(by, expiresOn, id).update();
        entries.forEach(entry -> {
            int unusedRow = jdbc.sql("insert into list_proposal_entry (proposal_id, entry_id) values (?, ?)")
                    .params(id, entry)
                    .update();
        });
    }

    List<Long> entries(String id) {
        return jdbc.sql("select entry_id from list_proposal_entry where proposal_id = ? order by entry_id")
                .param(id)
                .query(Long.class)
                .list();
    }

    void end(String id, ListProposal.State state) {
        int unused = jdbc.sql("update list_proposal set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    void expire(LocalDate today) {
        int unused = jdbc.sql("update list_proposal set state = 'EXPIRED' where state = 'LISTED' and expires_on < ?")
                .param(today)
                .update();
    }
}
