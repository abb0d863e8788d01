package loanflow;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what they say they use, without cycles. Call activities are checked with the models. */
class ModularityTest {

    @Test
    void modulesKeepToWhatTheyAllow() {
        ApplicationModules.of(LoanflowApplication.class).verify();
    }
}
