package loanflow.workflow.guard;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/** An expression that has a value only inside a case. The few that task filters need are the exception. */
final class CaseExpression extends JuelExpression {

    private static final Set<String> HARMLESS = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    CaseExpression(ValueExpression expression, JuelExpressionManager manager, String text) {
        super(expression, manager, text);
    }

    @Override
    public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution context) {
        refuseOutsideOfACase(scope);
        return super.getValue(scope, context);
    }

    @Override
    public void setValue(Object value, @Nullable VariableScope scope, @Nullable BaseDelegateExecution context) {
        refuseOutsideOfACase(scope);
        super.setValue(value, scope, context);
    }

    private void refuseOutsideOfACase(@Nullable VariableScope scope) {
        if (scope == null && !isLiteralText() && !HARMLESS.contains(expressionText)) {
            throw new BadUserRequestException("expressions are not allowed here");
        }
    }
}
