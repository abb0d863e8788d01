/** The loan after the loan: cooling period, eligibility by table, and an application that starts from what is known. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "customer", "servicing", "origination"})
@NullMarked
package loanflow.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
