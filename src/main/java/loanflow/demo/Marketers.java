package loanflow.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import loanflow.contact.Channel;
import loanflow.marketing.Campaigns;
import loanflow.marketing.NewCampaign;
import loanflow.marketing.Segment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A marketer plans a campaign every third Monday, for one segment after the other. */
@Component
@Profile("demo")
class Marketers {

    private static final Logger LOG = LoggerFactory.getLogger(Marketers.class);
    private static final String MARKETER = "marketer";
    private static final int EVERY_DAYS = 21;

    private final Campaigns campaigns;

    Marketers(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** A name is taken once: who plans again, after a crash, plans nothing. */
    void plan(LocalDate today) {
        if (today.getDayOfWeek() == DayOfWeek.MONDAY && today.toEpochDay() % EVERY_DAYS < DayOfWeek.values().length) {
            Segment[] segments = Segment.values();
            Segment segment = segments[(int) (today.toEpochDay() / EVERY_DAYS % segments.length)];
            String name = segment.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + today;
            Optional<String> planned = campaigns.plan(new NewCampaign(name, segment, Channel.SMS), MARKETER);
            LOG.debug("campaign {}: {}", name, planned);
        }
    }
}
