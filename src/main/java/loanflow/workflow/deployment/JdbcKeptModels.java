package loanflow.workflow.deployment;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Owners' models that an upgrade left in force. */
final class JdbcKeptModels {

    private static final String WAITING = """
            select k.kind, k.model, k.version, k.product_hash, k.product_changed, k.owner_changed
            from kept_model k
            join (select 'DIAGRAM' as kind, key_, max(version_) as version from act_re_procdef group by key_
                  union all
                  select 'TABLE', key_, max(version_) from act_re_decision_def group by key_
                  union all
                  select 'FORM', key_, max(version_) from act_re_camformdef group by key_) m
              on m.kind = k.kind and m.key_ = k.model and m.version = k.version
            where k.kept_at = (select max(l.kept_at) from kept_model l where l.kind = k.kind and l.model = k.model)
            order by k.kind, k.model""";

    private final JdbcClient jdbc;

    JdbcKeptModels(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** Repeated for the same files it changes nothing. */
    void keep(KeptModel kept) {
        var unused = jdbc.sql("""
                        insert into kept_model (kind, model, version, product_hash, product_changed, owner_changed)
                        select :kind, :model, :version, :hash, :product, :owner
                        where not exists (
                            select 1 from kept_model
                            where kind = :kind and model = :model and version = :version and product_hash = :hash)""")
                .param("kind", kept.kind().name())
                .param("model", kept.model())
                .param("version", kept.version())
                .param("hash", kept.productHash())
                .param("product", kept.productChanged())
                .param("owner", kept.ownerChanged())
                .update();
    }

    /** Those that nobody has deployed again since: their differences wait to be looked at. */
    List<KeptModel> waiting() {
        return jdbc.sql(WAITING).query(KeptModel.class).list();
    }
}
