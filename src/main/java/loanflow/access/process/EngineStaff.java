package loanflow.access.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loanflow.access.Caller;
import loanflow.access.StaffDirectory;
import loanflow.access.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Staff are the engine's users, so that Tasklist and our own pages know the same people. */
@Component
class EngineStaff implements StaffDirectory {

    private final IdentityService identities;

    EngineStaff(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Caller.Staff> authenticate(String userId, String password) {
        return identities.checkPassword(userId, password) ? find(userId) : Optional.empty();
    }

    @Override
    public Optional<Caller.Staff> find(String userId) {
        return Optional.ofNullable(identities.createUserQuery().userId(userId).singleResult())
                .map(user -> new Caller.Staff(
                        user.getId(),
                        identities.createGroupQuery().groupMember(user.getId()).list().stream()
                                .map(Group::getId)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public Caller.Staff admit(String userId, Set<String> groups) {
        if (identities.createUserQuery().userId(userId).count() == 0) {
            identities.saveUser(identities.newUser(userId));
        }
        for (StaffGroup group : StaffGroup.values()) {
            identities.deleteMembership(userId, group.id());
            if (groups.contains(group.id())) {
                identities.createMembership(userId, group.id());
            }
        }
        return find(userId).orElseThrow();
    }
}
