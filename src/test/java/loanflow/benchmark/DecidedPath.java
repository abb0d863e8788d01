package loanflow.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one application left behind on its way to the automatic decision, all of its processes together.
 *
 * @param tasks activities that do work: service tasks, business rule tasks and call activities
 * @param variables process variables in history, each with its type and size
 * @param jobs engine jobs done: each was committed before it ran
 * @param messages outbox and inbox messages: each was committed before it was worked on
 */
record DecidedPath(int tasks, List<Variable> variables, int jobs, int messages) {

    /**
     * One process variable.
     *
     * @param type of the engine: string, long, boolean, json
     * @param size characters of a text or bytes of a JSON value
     */
    record Variable(String type, int size) {}

    private static final String CASE = "(select proc_inst_id_ from act_hi_procinst where business_key_ = :application)";

    static DecidedPath of(JdbcClient jdbc, String applicationId) {
        return new DecidedPath(
                count(
                        jdbc,
                        "act_hi_actinst where act_type_ in ('serviceTask', 'businessRuleTask', 'callActivity')"
                                + " and proc_inst_id_ in " + CASE,
                        applicationId),
                jdbc.sql("select v.var_type_ as type, coalesce(length(b.bytes_), length(v.text_), 0) as size"
                                + " from act_hi_varinst v left join act_ge_bytearray b on b.id_ = v.bytearray_id_"
                                + " where v.proc_inst_id_ in " + CASE)
                        .param("application", applicationId)
                        .query(Variable.class)
                        .list(),
                count(jdbc, "act_hi_job_log where job_state_ = 2 and process_instance_id_ in " + CASE, applicationId),
                count(
                        jdbc,
                        "(select body from outbox union all select body from inbox) as message"
                                + " where position(:application in body) > 0",
                        applicationId));
    }

    /** Places where the work rests durably between two transactions, after the first commit. */
    int savePoints() {
        return jobs + messages;
    }

    String describe() {
        return ("automatic path: %d tasks (service, business rule, call activity), %d variables (%d of them JSON), %d save"
                        + " points (%d engine jobs, %d outbox and inbox messages) after the first commit; the bare"
                        + " process has as many of each, and variables of the same types and sizes")
                .formatted(
                        tasks,
                        variables.size(),
                        variables.stream()
                                .filter(variable -> variable.type.equals("json"))
                                .count(),
                        savePoints(),
                        jobs,
                        messages);
    }

    private static int count(JdbcClient jdbc, String rows, String applicationId) {
        return jdbc.sql("select count(*) from " + rows)
                .param("application", applicationId)
                .query(Integer.class)
                .single();
    }
}
