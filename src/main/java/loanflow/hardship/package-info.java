/**
 * Borrowers who ask for another way to pay: what a month can carry, what may be offered and who approves it, the plan and
 * its watch. Collection rests meanwhile, told by the contact gate; it is never called.
 */
@ApplicationModule(
        allowedDependencies = {"account", "money", "workflow", "access", "commands", "contact", "customer", "servicing"
        })
@NullMarked
package loanflow.hardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
