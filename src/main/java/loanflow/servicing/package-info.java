/** Loans in life: schedule, repayment, days past due, stage, end of day. Asks nobody about the application it came from. */
@ApplicationModule(allowedDependencies = {"money", "account", "workflow", "access", "ledger", "contact", "commands"})
@NullMarked
package loanflow.servicing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
