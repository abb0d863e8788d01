package loanflow.disbursement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the payment provider and of funders that decide themselves.
 *
 * @param url address of the provider's API; empty: none (the demo has a simulator)
 * @param key key of the HMAC over our requests
 * @param timeout for one call, below a sixth of the relay's lease, because a delivery may make two
 * @param funderUrl address at which funders are asked; empty: none
 */
@ConfigurationProperties("loanflow.payout")
record PayoutSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String key,
        @DefaultValue("8s") Duration timeout,
        @DefaultValue("") String funderUrl) {}
