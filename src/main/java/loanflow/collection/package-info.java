/** A person's arrears over all loans: stage, tier, actions, promises, holds. Knows loans and contact; neither knows it. */
@ApplicationModule(
        allowedDependencies = {"money", "workflow", "access", "servicing", "contact", "scoring", "skiptrace", "legal"})
@NullMarked
package loanflow.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
