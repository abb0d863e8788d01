package loanflow.workflow.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay.
 *
 * @param workers threads on this node
 * @param poll how often each box is looked at without being woken: finds what other nodes left
 * @param lease how long a claimed outbox message belongs to its worker, wall time; handlers must give up within a third
 * @param autoStart false only where a test drives the relay by hand
 */
@ConfigurationProperties("loanflow.relay")
record RelaySettings(
        @DefaultValue("4") int workers,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("true") boolean autoStart) {}
