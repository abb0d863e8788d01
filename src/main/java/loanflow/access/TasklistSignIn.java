package loanflow.access;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's staff have passwords in the engine and sign in where they work. */
@Component
@Profile("!prod")
class TasklistSignIn implements SignInPage {

    @Override
    public String address() {
        return "/camunda/app/tasklist/default/";
    }
}
