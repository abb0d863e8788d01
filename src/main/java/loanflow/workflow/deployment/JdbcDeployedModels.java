package loanflow.workflow.deployment;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is deployed in the engine, which has no query for forms. */
final class JdbcDeployedModels {

    /** Newest first: the last of the product's, and the last of all. */
    private static final String VERSIONS = """
            select m.version_ as version, d.name_ as deployment, b.bytes_ as content
            from (select key_, version_, deployment_id_, resource_name_ from %s where key_ = :id) m
            join act_re_deployment d on d.id_ = m.deployment_id_
            join act_ge_bytearray b on b.deployment_id_ = m.deployment_id_ and b.name_ = m.resource_name_
            order by m.version_ desc""";

    private static final String IN_FORCE = """
            select m.kind, m.key_ as model, m.key_ || m.ending as file, m.version_ as version,
                   d.name_ is distinct from '%s' as owners, coalesce(d.name_, '') as deployment,
                   d.deploy_time_ at time zone current_setting('TimeZone') as deployed_at
            from (select 'DIAGRAM' as kind, '.bpmn' as ending, key_, version_, deployment_id_ from act_re_procdef
                  union all select 'TABLE', '.dmn', key_, version_, deployment_id_ from act_re_decision_def
                  union all select 'FORM', '.form', key_, version_, deployment_id_ from act_re_camformdef) m
            join act_re_deployment d on d.id_ = m.deployment_id_
            where not exists (
                select 1 from act_re_procdef n
                where m.kind = 'DIAGRAM' and n.key_ = m.key_ and n.version_ > m.version_)
              and not exists (
                select 1 from act_re_decision_def n
                where m.kind = 'TABLE' and n.key_ = m.key_ and n.version_ > m.version_)
              and not exists (
                select 1 from act_re_camformdef n
                where m.kind = 'FORM' and n.key_ = m.key_ and n.version_ > m.version_)
            order by owners desc, m.kind, m.key_""";

    private final JdbcClient jdbc;

    JdbcDeployedModels(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** Empty when no such model was ever deployed. */
    Optional<Deployed> find(ModelKind kind, String id) {
        List<Version> versions = jdbc.sql(VERSIONS.formatted(table(kind)))
                .param("id", id)
                .query((row, n) ->
                        new Version(row.getInt("version"), row.getString("deployment"), row.getBytes("content")))
                .list();
        return versions.stream()
                .findFirst()
                .map(latest -> new Deployed(
                        latest.version(),
                        latest.content(),
                        versions.stream()
                                .filter(version -> ProductRelease.NAME.equals(version.deployment()))
                                .findFirst()
                                .map(Version::content)));
    }

    /** All that the next case gets; owners' first. */
    List<ModelInForce> inForce() {
        return jdbc.sql(IN_FORCE.formatted(ProductRelease.NAME))
                .query(ModelInForce.class)
                .list();
    }

    private static String table(ModelKind kind) {
        return switch (kind) {
            case DIAGRAM -> "act_re_procdef";
            case TABLE -> "act_re_decision_def";
            case FORM -> "act_re_camformdef";
        };
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Version(int version, String deployment, byte[] content) {}
}
