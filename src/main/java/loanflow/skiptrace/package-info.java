/** The search for a borrower who is lost: ranked paths, one lawful question each, and what was learnt. */
@ApplicationModule(allowedDependencies = {"workflow", "access", "customer", "network", "contact"})
@NullMarked
package loanflow.skiptrace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
