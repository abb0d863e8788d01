/** The black list as a process: proposals with evidence, two persons, expiry, notice to the person, appeals. */
@ApplicationModule(allowedDependencies = {"workflow", "access", "customer", "contact"})
@NullMarked
package loanflow.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
