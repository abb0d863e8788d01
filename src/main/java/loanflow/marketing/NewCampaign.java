package loanflow.marketing;

import loanflow.contact.Channel;

/**
 * What a marketer plans.
 *
 * @param name by which people and figures call it; not used before
 */
public record NewCampaign(String name, Segment segment, Channel channel) {}
