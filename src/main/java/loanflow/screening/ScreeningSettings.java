package loanflow.screening;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Parameters of the fraud rules.
 *
 * @param phoneTenureRaised months in the network below which people look (F008): raises the cost of grown numbers
 * @param contactPermissionRequired a product that demands the phone book breaks the law (PIPL art. 6, F057)
 */
@ConfigurationProperties("loanflow.fraud")
record ScreeningSettings(
        @DefaultValue("12") int phoneTenureRaised,
        @DefaultValue("false") boolean contactPermissionRequired) {}
