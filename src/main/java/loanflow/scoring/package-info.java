/** Scorecards: points, score, probability of default and the reasons behind a low score. */
@ApplicationModule(allowedDependencies = {"workflow"})
@NullMarked
package loanflow.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
