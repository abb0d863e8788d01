package loanflow.workflow.decision;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import javax.sql.DataSource;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * At the start of each case writes down the latest version of every decision table and form, as the variable
 * {@code policy}. Called processes get their caller's by the call activity; models name a version as
 * {@code ${policy['fraud-decision']}}.
 */
public final class PolicyPin extends AbstractBpmnParseListener implements ExecutionListener {

    /** The engine has no query for forms; both tables have columns of the same names. */
    private static final String LATEST = """
            select key_ as id, max(version_) as version from act_re_decision_def group by key_
            union all
            select key_ as id, max(version_) as version from act_re_camformdef group by key_""";

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, this);
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getSuperExecution() == null) {
            DataSource source =
                    execution.getProcessEngine().getProcessEngineConfiguration().getDataSource();
            PolicyVersions.POLICY.set(execution, latest(source));
        }
    }

    private static PolicyVersions latest(DataSource source) {
        return new PolicyVersions(JdbcClient.create(source)
                .sql(LATEST)
                .query((row, n) -> Map.entry(row.getString("id"), row.getInt("version")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max)));
    }
}
