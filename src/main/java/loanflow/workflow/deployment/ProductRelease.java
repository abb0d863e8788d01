package loanflow.workflow.deployment;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import loanflow.workflow.Sha256;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the product's own models into the engine when it starts, in place of the engine's own deployment at start: only
 * what is new, and never over what an owner changed. Then the owner's stays in force and what differs is named.
 */
public final class ProductRelease extends AbstractProcessEnginePlugin {

    /** Name of the product's deployments, as the engine's own deployment at start called them. */
    static final String NAME = "SpringAutoDeployment";

    /** Where the product's models lie. */
    public static final List<String> OF_THE_CLASS_PATH = ClassPathModels.PLACES;

    private static final Logger LOG = LoggerFactory.getLogger(ProductRelease.class);

    private final List<String> places;

    /** @param places patterns of the product's models */
    public ProductRelease(List<String> places) {
        this.places = List.copyOf(places);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (engine.getProcessEngineConfiguration() instanceof ProcessEngineConfigurationImpl settings) {
            deploy(engine, settings.getDataSource());
        }
    }

    /** The product's models by file name. */
    Map<String, byte[]> files() {
        return ClassPathModels.files(places);
    }

    private void deploy(ProcessEngine engine, DataSource source) {
        JdbcDeployedModels deployed = new JdbcDeployedModels(source);
        Map<String, byte[]> fresh = new TreeMap<>();
        files().forEach((name, file) -> {
            ModelKind kind = ModelKind.of(name);
            String id = name.substring(0, name.length() - kind.ending().length());
            Optional<Deployed> known = deployed.find(kind, id);
            if (known.isEmpty() || (!known.get().isOwners() && !known.get().is(file))) {
                fresh.put(name, file);
            } else if (!known.get().is(file)) {
                keep(kind, id, known.get(), file, source);
            }
        });
        if (!fresh.isEmpty()) {
            // Another node may have been quicker: what is deployed under this name already is left out.
            DeploymentBuilder deployment =
                    engine.getRepositoryService().createDeployment().name(NAME).enableDuplicateFiltering(true);
            fresh.forEach((name, file) -> deployment.addInputStream(name, new ByteArrayInputStream(file)));
            var unused = deployment.deploy();
        }
    }

    /** The product's file may be the one it brought before: then there is nothing to say. */
    private static void keep(ModelKind kind, String id, Deployed known, byte[] file, DataSource source) {
        byte[] before = known.product().orElse(known.latest());
        if (Arrays.equals(before, file)) {
            return;
        }
        KeptModel kept = new KeptModel(
                kind,
                id,
                known.version(),
                Sha256.hex(file),
                String.join(", ", ModelDifference.between(kind, before, file)),
                String.join(", ", ModelDifference.between(kind, before, known.latest())));
        new JdbcKeptModels(source).keep(kept);
        LOG.warn(
                "{} {} was changed by its owner and is kept: this version of the product changes [{}], its owner [{}]",
                kind,
                id,
                kept.productChanged(),
                kept.ownerChanged());
    }
}
