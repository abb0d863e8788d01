/** The credit decision: cross-check, admission, score, price, authority, review, and its sealed record with reasons. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "scoring", "pricing"})
@NullMarked
package loanflow.underwriting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
