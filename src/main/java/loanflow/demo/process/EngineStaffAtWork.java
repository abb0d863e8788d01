package loanflow.demo.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loanflow.access.DemoUsers;
import loanflow.access.DemoUsers.DemoUser;
import loanflow.demo.Draw;
import loanflow.demo.StaffAtWork;
import loanflow.demo.Standing;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Claims and submits as Tasklist does, in the name and with the rights of a member of staff. */
@Component
@Profile("demo")
class EngineStaffAtWork implements StaffAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(EngineStaffAtWork.class);

    private final Matters matters;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identities;

    EngineStaffAtWork(Matters matters, TaskService tasks, FormService forms, IdentityService identities) {
        this.matters = matters;
        this.tasks = tasks;
        this.forms = forms;
        this.identities = identities;
    }

    @Override
    public int work(Draw draw, LocalDate today, LocalDate lastDay, Map<String, Standing> applications) {
        return work(Answers.kinds(), new Round(draw, today, lastDay, applications));
    }

    @Override
    public int search(Draw draw, LocalDate today, LocalDate lastDay, Map<String, Standing> applications) {
        return work(Calls.SEARCHES, new Round(draw, today, lastDay, applications));
    }

    private int work(Set<String> kinds, Round round) {
        int done = 0;
        for (Matter matter : matters.waiting(kinds, round)) {
            Optional<Map<String, String>> answer = Patience.isUp(matter) ? Answers.to(matter) : Optional.empty();
            if (answer.isPresent() && submit(matter, answer.get())) {
                done++;
            }
        }
        return done;
    }

    private boolean submit(Matter matter, Map<String, String> fields) {
        Optional<DemoUser> person = person(matter);
        if (person.isEmpty()) {
            return false;
        }
        identities.setAuthentication(
                person.get().id(), List.of(person.get().group().id()));
        try {
            if (matter.task().getAssignee() == null) {
                tasks.claim(matter.task().getId(), person.get().id());
            }
            forms.submitTaskForm(matter.task().getId(), new HashMap<>(fields));
            return true;
        } catch (ProcessEngineException e) {
            LOG.warn("{} not done: {}", matter.kind(), e.getMessage());
            return false;
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Who has it; else the first of the group, and who confirms what another has done is another. */
    private Optional<DemoUser> person(Matter matter) {
        if (matter.task().getAssignee() != null) {
            return DemoUsers.ALL.stream()
                    .filter(user -> user.id().equals(matter.task().getAssignee()))
                    .findFirst();
        }
        List<String> groups = tasks.getIdentityLinksForTask(matter.task().getId()).stream()
                .map(link -> String.valueOf(link.getGroupId()))
                .toList();
        List<DemoUser> people = DemoUsers.ALL.stream()
                .filter(user -> groups.contains(user.group().id()))
                .toList();
        int order = matter.kind().contains("Disagreement") ? 2 : Answers.isSecond(matter.kind()) ? 1 : 0;
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(Math.min(order, people.size() - 1)));
    }
}
