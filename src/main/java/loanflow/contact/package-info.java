/** The one gate and the one log for every touch of a person. Others write restrictions into it; it asks nobody back. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "customer"})
@NullMarked
package loanflow.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
