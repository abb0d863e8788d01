package loanflow.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.workflow.decision.PolicyPin;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of no-op tasks with save points at even distances, run by the application's own engine. Its variables are
 * as many as an application's and have the same types and sizes, evidence and pinned versions included, so that both
 * leave equal history of variables; they are all written at once. What an application adds beside (called processes,
 * decision history, our own tables) is not made up for.
 */
final class BareLoad {

    private static final String PROCESS = "bare";

    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final String definition;
    private final Map<String, Object> variables = new HashMap<>();
    private int rounds;

    BareLoad(ConfigurableApplicationContext application, DecidedPath path) {
        this.runtime = application.getBean(RuntimeService.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.definition = deploy(application, path);
        for (DecidedPath.Variable variable : path.variables()) {
            variables.put("variable" + variables.size(), like(variable));
        }
    }

    Void run(int instances) throws Exception {
        String round = PROCESS + rounds++ + "-";
        InParallel.call(
                instances, n -> runtime.startProcessInstanceById(definition, round + n, variables), () -> ended(round));
        return null;
    }

    private static Object like(DecidedPath.Variable variable) {
        String filling = "x".repeat(variable.size());
        return switch (variable.type()) {
            case "string" -> filling;
            case "long" -> 1L;
            case "boolean" -> true;
            case "json" ->
                SpinValues.jsonValue("[\"" + filling.substring(4) + "\"]").create();
            default -> throw new IllegalStateException("a variable of type " + variable.type());
        };
    }

    private long ended(String round) {
        return jdbc.sql("select count(*) from act_hi_procinst where proc_def_id_ = :definition"
                        + " and business_key_ like :round and end_time_ is not null")
                .param("definition", definition)
                .param("round", round + "%")
                .query(Long.class)
                .single();
    }

    private static String deploy(ConfigurableApplicationContext application, DecidedPath path) {
        RepositoryService repository = application.getBean(RepositoryService.class);
        ProcessDefinition bare = repository
                .createDeployment()
                .addModelInstance("bare.bpmn", model(path))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
        withoutOurs(application.getBean(ProcessEngineConfigurationImpl.class), bare.getId());
        return bare.getId();
    }

    /** Bare means bare: what our engine settings add to every process is taken off. */
    private static void withoutOurs(ProcessEngineConfigurationImpl engine, String definitionId) {
        ProcessDefinitionEntity deployed = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache().findDeployedProcessDefinitionById(definitionId));
        String start = ExecutionListener.EVENTNAME_START;
        for (var listeners : List.of(deployed.getListeners(start), deployed.getBuiltInListeners(start))) {
            if (!listeners.removeIf(listener -> listener instanceof PolicyPin)) {
                throw new IllegalStateException("the start listener is not where it was");
            }
        }
    }

    private static BpmnModelInstance model(DecidedPath path) {
        AbstractFlowNodeBuilder<?, ?> builder = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
        for (int n = 0; n < path.tasks(); n++) {
            builder = builder.serviceTask("Activity_NoOp" + n)
                    .camundaExpression("${true}")
                    .camundaAsyncBefore(isSavePoint(n, path));
        }
        return builder.endEvent().done();
    }

    private static boolean isSavePoint(int task, DecidedPath path) {
        return (task + 1) * path.savePoints() / path.tasks() > task * path.savePoints() / path.tasks();
    }
}
