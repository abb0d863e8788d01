/** Money, rates, day counts, schedules and their arithmetic: pure Java, used by every module. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package loanflow.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
