package loanflow.marketing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who plan campaigns and look at what came of them. */
@Service
@Transactional
public class Campaigns {

    private final JdbcCampaigns campaigns;
    private final MarketingProcesses processes;
    private final Clock clock;

    Campaigns(JdbcCampaigns campaigns, MarketingProcesses processes, Clock clock) {
        this.campaigns = campaigns;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Plans a campaign and begins its process: nobody is told before a person has agreed.
     *
     * @param by user id of who plans it, and who may not agree to it
     * @return its id; empty when the name is taken
     */
    public Optional<String> plan(NewCampaign plan, String by) {
        String id = UUID.randomUUID().toString();
        if (!campaigns.add(id, plan, by, OffsetDateTime.now(clock))) {
            return Optional.empty();
        }
        processes.campaignPlanned(id);
        return Optional.of(id);
    }

    /** The latest first, at most two hundred. */
    @Transactional(readOnly = true)
    public List<CampaignResult> results() {
        return campaigns.results();
    }
}
