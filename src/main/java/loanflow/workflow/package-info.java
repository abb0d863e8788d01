/** What all modules share of the engine: typed variables, decision tables, outbox and inbox, business clock, guards, settings. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "money")
@NullMarked
package loanflow.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
