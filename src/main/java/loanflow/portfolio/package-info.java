/** The picture of the book for those who steer it: SQL marts over the tables of all modules, read and never written back. */
@ApplicationModule(allowedDependencies = {"money", "workflow", "access", "servicing"})
@NullMarked
package loanflow.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
