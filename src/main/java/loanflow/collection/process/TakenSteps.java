package loanflow.collection.process;

import loanflow.collection.NextStep;
import loanflow.collection.TakenStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Writes a taken step into variables. */
final class TakenSteps {

    private TakenSteps() {}

    static void write(DelegateExecution execution, TakenStep taken) {
        if (taken instanceof TakenStep.Touch touch) {
            CollectionProcess.NEXT_STEP.set(execution, NextStep.Step.CONTACT.name());
            CollectionProcess.TOUCH_KEY.set(execution, touch.key());
            CollectionProcess.CHANNEL.set(execution, touch.channel().name());
            CollectionProcess.CASE_GROUP.set(execution, touch.group());
            CollectionProcess.CALL_PRIORITY.set(execution, touch.priority());
            CollectionProcess.TOUCH_ENDS_AT.set(execution, touch.endsAt().toString());
            CollectionProcess.CALL_SHEET.set(execution, touch.sheet());
        } else if (taken instanceof TakenStep.Referral referral) {
            CollectionProcess.NEXT_STEP.set(execution, NextStep.Step.REFER.name());
            CollectionProcess.CASE_GROUP.set(execution, referral.group());
            CollectionProcess.CALL_SHEET.set(execution, referral.sheet());
        } else if (taken instanceof TakenStep.Trace) {
            CollectionProcess.NEXT_STEP.set(execution, NextStep.Step.TRACE.name());
        } else if (taken instanceof TakenStep.HoldReview review) {
            CollectionProcess.NEXT_STEP.set(execution, NextStep.Step.REVIEW_HOLD.name());
            CollectionProcess.CASE_GROUP.set(execution, review.group());
            CollectionProcess.CALL_SHEET.set(execution, review.sheet());
        } else {
            CollectionProcess.NEXT_STEP.set(execution, NextStep.Step.LOOK_AGAIN.name());
        }
    }
}
