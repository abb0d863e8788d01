/** Funding sources and their rules, and the payout: reserved, instructed once, confirmed once, repaired by people. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "ledger"})
@NullMarked
package loanflow.disbursement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
