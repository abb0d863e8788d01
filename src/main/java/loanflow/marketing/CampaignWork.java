package loanflow.marketing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one campaign. */
@Service
@Transactional
public class CampaignWork {

    /** So many in one transaction: a touch locks its customer, and nobody shall wait for a whole campaign. */
    static final int AT_ONCE = 200;

    private final JdbcCampaigns campaigns;
    private final JdbcMembers members;
    private final JdbcProspects prospects;
    private final AudienceChoice choice;
    private final CampaignTouch touch;
    private final CampaignFigures figures;
    private final Clock clock;

    CampaignWork(
            JdbcCampaigns campaigns,
            JdbcMembers members,
            JdbcProspects prospects,
            AudienceChoice choice,
            CampaignTouch touch,
            CampaignFigures figures,
            Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.prospects = prospects;
        this.choice = choice;
        this.touch = touch;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Chooses the audience.
     *
     * @return what the person who agrees sees; empty when nobody may be told
     */
    public Optional<CampaignEvidence> choose(PolicyVersions policy, String id) {
        Campaign campaign = campaigns.get(id);
        AudienceChoice.Choice chosen = choice.of(policy, campaign);
        members.addAll(id, chosen.members());
        AudienceTerms terms = chosen.terms();
        if (terms == null || chosen.members().stream().noneMatch(member -> member.state() == Member.State.CHOSEN)) {
            campaigns.empty(id);
            return Optional.empty();
        }
        campaigns.chosen(id, terms);
        return Optional.of(figures.of(campaign, terms));
    }

    /** User id of who planned it. */
    @Transactional(readOnly = true)
    public String plannedBy(String id) {
        return campaigns.get(id).plannedBy();
    }

    /** A person said no: nobody is told. */
    public void refuse(String id, RefusalReason reason, String by) {
        campaigns.refused(id, reason.name(), by);
    }

    /** Tells the next of the audience. */
    public Sending send(PolicyVersions policy, String id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (campaigns.get(id).state().equals("WAITING")) {
            campaigns.begun(id, now);
        }
        Campaign campaign = campaigns.get(id);
        List<Member> due = members.due(id, now, AT_ONCE);
        Map<String, Prospect> known =
                prospects.of(due.stream().map(Member::customerId).toList());
        due.forEach(member -> touch.tell(policy, campaign, member, known.get(member.customerId()), now));
        return members.nextMoment(id)
                .<Sending>map(at -> at.isAfter(now)
                        ? new Sending.Later(at.withOffsetSameInstant(now.getOffset()))
                        : new Sending.More())
                .orElseGet(() -> new Sending.Done(now.plusDays(Objects.requireNonNull(campaign.responseDays()))));
    }

    /** The response days are over. */
    public void measure(String id) {
        campaigns.measured(id, OffsetDateTime.now(clock));
    }
}
