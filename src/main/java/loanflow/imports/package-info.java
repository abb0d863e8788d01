/** Applications that come as a partner's file: a named mapping says what its columns mean, each row goes its own way. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "customer", "pricing", "origination"})
@NullMarked
package loanflow.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
