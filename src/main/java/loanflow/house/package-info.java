/** The house: the database and its migrations, what the environment must provide, and the start page. */
@ApplicationModule(allowedDependencies = {"workflow", "access", "portfolio"})
@NullMarked
package loanflow.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
