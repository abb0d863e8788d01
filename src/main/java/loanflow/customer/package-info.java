/** Who the customer is: vault of personal data, blind indexes, consents, lists with reason and expiry, own history. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access"})
@NullMarked
package loanflow.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
