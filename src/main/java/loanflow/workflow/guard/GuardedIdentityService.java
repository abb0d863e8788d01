package loanflow.workflow.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** The engine's users: a password that is too weak is the caller's mistake, not a defect. */
public final class GuardedIdentityService extends IdentityServiceImpl {

    @Override
    public void saveUser(User user) {
        saveUser(user, false);
    }

    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        if (!skipPasswordPolicy
                && user instanceof UserEntity entity
                && entity.hasNewPassword()
                && !commandExecutor.execute(context -> entity.checkPasswordAgainstPolicy())) {
            throw new BadUserRequestException("the password is too weak: /identity/password-policy names its rules");
        }
        super.saveUser(user, skipPasswordPolicy);
    }
}
