/** The right to a person after an automatic refusal (PIPL art. 24): asked for within 30 days, answered within 3. */
@ApplicationModule(allowedDependencies = {"workflow", "access", "origination"})
@NullMarked
package loanflow.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
