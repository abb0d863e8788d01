/** Whom we may tell of a loan: the pre-approved white list, what forbids to address a customer, and what he wants himself. */
@ApplicationModule(
        allowedDependencies = {"money", "workflow", "access", "customer", "scoring", "servicing", "origination"})
@NullMarked
package loanflow.marketing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
