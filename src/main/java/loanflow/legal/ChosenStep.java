package loanflow.legal;

import java.time.OffsetDateTime;

/**
 * What is done with a claim next.
 *
 * @param step of table {@code legal-step}: WAIT, NOTICE, FILE, PLACE or CLOSE
 * @param route of table {@code legal-route}
 * @param nextAt when the claim is looked at again
 * @param end why it closes; OPEN while it does not
 */
public record ChosenStep(String step, String route, OffsetDateTime nextAt, String end, LegalEvidence evidence) {}
