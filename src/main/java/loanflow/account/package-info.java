/** A loan's account as a fold of dated events: terms and events in, instalments, allocations and journal out. Pure Java. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"money"})
@NullMarked
package loanflow.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
