package loanflow.workflow;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * What expressions in models can name: the delegates and nothing else of the application. Looked up when they are
 * needed, because delegates need doors that need the engine.
 */
final class DelegateBeans extends AbstractMap<Object, Object> {

    private static final String SUFFIX = "Delegate";

    private final BeanFactory beans;

    DelegateBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean
                && bean.endsWith(SUFFIX)
                && beans.containsBean(bean)
                && beans.isTypeMatch(bean, JavaDelegate.class);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    /** Nothing: scripts and other readers that list all beans see none. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
