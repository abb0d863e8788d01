/** Who is linked to whom by things they share, from our own data only, and what that says of fraud. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package loanflow.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
