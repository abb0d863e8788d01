/** Fraud screening of an application: vendor look-ups, velocity counters, fraud rules, step-up, fraud review. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "customer", "network"})
@NullMarked
package loanflow.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
