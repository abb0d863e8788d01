package loanflow.workflow.deployment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The house as it is while something is deployed: the engine's own stock, and the files that come together. */
final class EngineHouse implements House {

    private final CommandContext context;
    private final Map<Object, Object> delegates;
    private final ProductFiles comes;
    private final ProductFiles product;
    private final Set<String> variables;

    EngineHouse(
            CommandContext context,
            Map<Object, Object> delegates,
            Map<String, byte[]> together,
            ProductFiles product,
            Set<String> variables) {
        this.context = context;
        this.delegates = delegates;
        this.comes = new ProductFiles(together);
        this.product = product;
        this.variables = variables;
    }

    @Override
    public boolean hasDelegate(String bean) {
        return delegates.containsKey(bean);
    }

    @Override
    public boolean hasGroup(String id) {
        return context.getReadOnlyIdentityProvider()
                        .createGroupQuery(context)
                        .groupId(id)
                        .count()
                > 0;
    }

    @Override
    public boolean hasTable(String id) {
        return comes.table(id).isPresent()
                || context.getDecisionDefinitionManager().findLatestDefinitionByKey(id) != null;
    }

    @Override
    public boolean hasProcess(String id) {
        return comes.diagram(id).isPresent()
                || context.getProcessDefinitionManager().findLatestDefinitionByKey(id) != null;
    }

    @Override
    public Set<String> variables() {
        return variables;
    }

    @Override
    public Optional<FormFile> form(String id) {
        return comes.form(id)
                .or(() -> Optional.ofNullable(
                                context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id))
                        .map(form -> context.getResourceManager()
                                .findResourceByDeploymentIdAndResourceName(
                                        form.getDeploymentId(), form.getResourceName()))
                        .flatMap(file -> FormFile.of(file.getBytes())));
    }

    @Override
    public ProductFiles product() {
        return product;
    }
}
