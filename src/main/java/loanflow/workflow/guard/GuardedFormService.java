package loanflow.workflow.guard;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import loanflow.workflow.NoteCipher;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** The engine's forms, each submission checked. */
public final class GuardedFormService extends FormServiceImpl {

    private final Supplier<NoteCipher> notes;

    public GuardedFormService(Supplier<NoteCipher> notes) {
        this.notes = notes;
    }

    /**
     * What the form shows. A JSON variable that the engine itself has just read (the pinned versions, to find the form)
     * would leave as a parsed tree, which no form can open: it leaves as text, like every other.
     */
    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeValues) {
        VariableMap seen = super.getTaskFormVariables(taskId, names, deserializeValues);
        for (String name : Set.copyOf(seen.keySet())) {
            if (!deserializeValues && seen.getValue(name, Object.class) instanceof SpinJsonNode parsed) {
                seen.putValueTyped(name, SpinValues.jsonValue(parsed.toString()).create());
            }
        }
        return seen;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> fields) {
        VariableMap unused = submit(taskId, fields, false, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> fields, boolean deserializeValues) {
        return submit(taskId, fields, true, deserializeValues);
    }

    private VariableMap submit(String taskId, Map<String, Object> fields, boolean inReturn, boolean deserializeValues) {
        return TaskSubmission.submit(
                commandExecutor,
                taskId,
                fields,
                notes,
                checked -> new SubmitTaskFormCmd(taskId, checked, inReturn, deserializeValues));
    }
}
