package loanflow.workflow.deployment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** The house as it is while something is deployed: the engine's own stock, and the files that come together. */
final class EngineHouse implements House {

    private final CommandContext context;
    private final Map<Object, Object> delegates;
    private final Map<String, byte[]> together;
    private final ProductFiles comes;
    private final ProductFiles product;
    private final Set<String> variables;

    EngineHouse(
            CommandContext context,
            Map<Object, Object> delegates,
            DeploymentEntity deployment,
            ProductFiles product,
            Set<String> variables) {
        this.context = context;
        this.delegates = delegates;
        this.product = product;
        this.variables = variables;
        this.together = deployment.getResources().values().stream()
                .filter(file ->
                        ModelRules.checkPlain(file.getName(), file.getBytes()).isEmpty())
                .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
        this.comes = new ProductFiles(together);
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
    public boolean hasForm(String id) {
        return form(id).isPresent();
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
    public Optional<byte[]> form(String id) {
        for (byte[] file : together.values()) {
            if (FormFile.of(file).filter(form -> form.id().equals(id)).isPresent()) {
                return Optional.of(file);
            }
        }
        CamundaFormDefinitionEntity stored =
                context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
        return Optional.ofNullable(stored)
                .map(form -> context.getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName())
                        .getBytes());
    }

    @Override
    public ProductFiles product() {
        return product;
    }
}
