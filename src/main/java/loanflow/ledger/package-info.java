/** The append-only double-entry journal: the truth about all money. Nobody changes the past; corrections are new entries. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access"})
@NullMarked
package loanflow.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
