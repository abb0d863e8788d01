/**
 * Changes of a loan in life that people ask for: who may confirm which, four eyes, booking. What a change does to the
 * account is said by {@code account} and booked by {@code servicing}.
 */
@ApplicationModule(allowedDependencies = {"account", "money", "workflow", "access", "commands", "servicing"})
@NullMarked
package loanflow.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
