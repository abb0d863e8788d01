package loanflow.marketing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import loanflow.contact.Channel;
import loanflow.marketing.NewCampaign;
import loanflow.marketing.Segment;

/** A campaign as a marketer plans it. */
record CampaignBody(
        @NotNull @Pattern(regexp = "[\\p{IsHan}\\p{Alnum}][\\p{IsHan}\\p{Alnum} ._-]{1,59}")
        String name,

        @NotNull Segment segment,
        @NotNull Way channel) {

    NewCampaign plan() {
        return new NewCampaign(name.strip(), segment, Channel.valueOf(channel.name()));
    }

    /** Channels that carry a text; nobody is called to be sold something. */
    enum Way {
        SMS,
        PUSH,
        EMAIL
    }
}
