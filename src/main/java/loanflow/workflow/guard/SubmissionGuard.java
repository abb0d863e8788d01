package loanflow.workflow.guard;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Put on every user task of every model when it is parsed: nothing completes it but a {@link TaskSubmission}, whichever
 * way the completion came.
 */
public final class SubmissionGuard extends AbstractBpmnParseListener implements TaskListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
        }
        FourEyes.read(element, activity);
        ExcludedUsers.read(element, activity);
    }

    @Override
    public void notify(DelegateTask task) {
        if (!UnderWay.is(task.getId())) {
            throw new IllegalStateException("a user task is completed by submitting its form");
        }
    }
}
