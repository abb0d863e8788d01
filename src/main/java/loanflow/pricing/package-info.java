/** Risk-based price, live parameters under four eyes, rate caps and limits. */
@ApplicationModule(allowedDependencies = {"money", "workflow"})
@NullMarked
package loanflow.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
