package loanflow.marketing;

import java.util.List;
import java.util.Map;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** Counts an audience for the person who agrees. */
@Component
class CampaignFigures {

    private final JdbcMembers members;
    private final CampaignTexts texts;

    CampaignFigures(JdbcMembers members, CampaignTexts texts) {
        this.members = members;
        this.texts = texts;
    }

    CampaignEvidence of(Campaign campaign, AudienceTerms terms) {
        List<CampaignEvidence.Row> rows = members.counts(campaign.id()).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new CampaignEvidence.Row(Wording.of(one.getKey()), one.getValue()))
                .toList();
        return new CampaignEvidence(
                campaign.name(),
                campaign.segment().words(),
                Wording.of(campaign.channel().name()),
                texts.sample(terms.template()),
                rows);
    }
}
