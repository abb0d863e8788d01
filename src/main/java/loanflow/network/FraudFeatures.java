package loanflow.network;

import java.math.BigDecimal;

/**
 * What the neighbourhood of a customer says of fraud (DOMAIN.md §10.0, rules F049 to F053).
 *
 * @param bad1Hop known-bad customers with whom a strong thing is shared (phone, card, device, address, contact)
 * @param neighbours2Hop customers within two steps over any thing
 * @param badRate2Hop share of known-bad ones among them, 0 to 1
 * @param componentSize7d size of the connected group that formed in the last 7 x 24 h, this customer included; 100
 *     stands for 100 or more
 * @param contactOfBads known-bad customers who name one of this customer's contacts too
 */
public record FraudFeatures(
        int bad1Hop, int neighbours2Hop, BigDecimal badRate2Hop, int componentSize7d, int contactOfBads) {}
