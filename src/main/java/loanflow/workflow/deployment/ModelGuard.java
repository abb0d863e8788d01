package loanflow.workflow.deployment;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Stands before the engine's own reading of a deployment. What a person deploys obeys all {@link ModelRules}; what the
 * application itself deploys was held to them when it was built, and is plain XML like everything.
 */
public final class ModelGuard implements Deployer {

    private final Map<Object, Object> delegates;
    private final Supplier<ProductFiles> product;

    /** @param delegates what models may name */
    public ModelGuard(Map<Object, Object> delegates) {
        this.delegates = delegates;
        this.product = new ClassPathModels();
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        CommandContext context = Context.getCommandContext();
        boolean person = context.getAuthentication() != null;
        List<Fault> faults = context.runWithoutAuthorization(() -> person
                ? all(deployment, context)
                : files(deployment)
                        .flatMap(file -> ModelRules.checkPlain(file.getKey(), file.getValue()).stream())
                        .toList());
        if (!faults.isEmpty()) {
            throw new BadUserRequestException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
    }

    private List<Fault> all(DeploymentEntity deployment, CommandContext context) {
        Map<String, byte[]> readable = files(deployment)
                .filter(file ->
                        ModelRules.checkPlain(file.getKey(), file.getValue()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        House house = new EngineHouse(context, delegates, readable, product.get(), ProcessContracts.variables());
        return Stream.concat(
                        labels(deployment),
                        files(deployment)
                                .flatMap(file -> ModelRules.check(file.getKey(), file.getValue(), house).stream()))
                .toList();
    }

    /** A person's deployment must not pass for the product's, nor hide behind a tenant that this house does not have. */
    private static Stream<Fault> labels(DeploymentEntity deployment) {
        Faults found = new Faults(String.valueOf(deployment.getName()));
        if (ProductRelease.NAME.equals(deployment.getName())) {
            found.add("", "name", "this name is the product's own");
        }
        if (deployment.getTenantId() != null) {
            found.add("", "tenant", "there are no tenants here");
        }
        return found.all().stream();
    }

    private static Stream<Map.Entry<String, byte[]>> files(DeploymentEntity deployment) {
        return deployment.getResources().values().stream().map(file -> Map.entry(file.getName(), file.getBytes()));
    }
}
