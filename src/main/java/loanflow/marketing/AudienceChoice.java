package loanflow.marketing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses whom a campaign addresses, out of all customers at once. */
@Component
class AudienceChoice {

    static final int DAYS_REMEMBERED = 30;

    private final JdbcProspects prospects;
    private final JdbcMembers members;
    private final JdbcWhiteListEntries listed;
    private final Audiences audiences;
    private final Clock clock;

    AudienceChoice(
            JdbcProspects prospects,
            JdbcMembers members,
            JdbcWhiteListEntries listed,
            Audiences audiences,
            Clock clock) {
        this.prospects = prospects;
        this.members = members;
        this.listed = listed;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Everybody of the segment with what becomes of him, and the terms of the segment; no terms when nobody is in it. */
    record Choice(List<Member> members, @Nullable AudienceTerms terms) {}

    Choice of(PolicyVersions policy, Campaign campaign) {
        Set<String> whiteListed =
                listed.listed().stream().map(WhiteListEntry::customerId).collect(Collectors.toSet());
        Map<String, Long> told = members.toldSince(OffsetDateTime.now(clock).minusDays(DAYS_REMEMBERED));
        List<Member> chosen = new ArrayList<>();
        AudienceTerms terms = null;
        for (Prospect customer : prospects.all()) {
            String id = customer.customerId();
            AudienceTerms his = audiences.segmentOf(policy, customer, whiteListed.contains(id));
            if (his.segment().equals(campaign.segment().name())) {
                terms = his;
                List<String> against =
                        audiences.suppressed(policy, customer, campaign.channel(), told.getOrDefault(id, 0L));
                chosen.add(member(campaign, id, his, against));
            }
        }
        return new Choice(chosen, terms);
    }

    private static Member member(Campaign campaign, String customerId, AudienceTerms terms, List<String> against) {
        if (!against.isEmpty()) {
            return new Member(customerId, Member.State.SUPPRESSED, against.get(0), 0);
        }
        boolean held = HoldOut.holds(campaign.name(), customerId, terms.holdOutPercent());
        return new Member(customerId, held ? Member.State.CONTROL : Member.State.CHOSEN, null, 0);
    }
}
