package loanflow.marketing;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * What a listed customer sees: an invitation, not an approval.
 *
 * @param limit most he may ask for
 * @param fromAprBps grid price over twelve months; his offer has its own
 */
public record Invitation(Money limit, long fromAprBps, LocalDate validUntil) {}
