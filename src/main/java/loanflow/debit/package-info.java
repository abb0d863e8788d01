/** Direct debits: the borrower's mandate, the owner's plan of tries, and what became of each. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "contact", "servicing"})
@NullMarked
package loanflow.debit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
