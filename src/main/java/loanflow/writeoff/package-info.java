/** Loans that leave the books by two approvals while the claim stays: who is named, who agreed, what came of it. */
@ApplicationModule(
        allowedDependencies = {"account", "money", "workflow", "access", "commands", "customer", "servicing"})
@NullMarked
package loanflow.writeoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
