package loanflow.workflow.guard;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The engine's expressions, kept to what models need: inside a case they see its variables and the delegates; outside
 * of a case, as part of a query somebody sends, they are refused (CVE-2026-109432), see {@link CaseExpression}.
 */
public final class CaseExpressions extends JuelExpressionManager {

    public CaseExpressions(Map<Object, Object> delegates) {
        super(delegates);
    }

    @Override
    public Expression createExpression(String text) {
        return new CaseExpression(createValueExpression(text), this, text);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new PlainValues());
        resolvers.add(new JsonParts());
        resolvers.add(super.createElResolver());
        return resolvers;
    }
}
