package loanflow.workflow.deployment;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/** What owners look at: whose models are in force, and what the product would have changed in theirs. */
@Service
public final class OwnersModels {

    private final JdbcDeployedModels deployed;
    private final JdbcKeptModels kept;
    private final ProductRelease release;

    OwnersModels(DataSource source, ProductRelease release) {
        this.deployed = new JdbcDeployedModels(source);
        this.kept = new JdbcKeptModels(source);
        this.release = release;
    }

    public List<ModelInForce> inForce() {
        return deployed.inForce();
    }

    /** Owners' models that an upgrade kept, until somebody deploys them again. */
    public List<KeptModel> kept() {
        return kept.waiting();
    }

    /** The file as this version of the product brings it; empty when it brings none of this name. */
    public Optional<byte[]> productFile(String file) {
        return Optional.ofNullable(release.files().get(file));
    }
}
