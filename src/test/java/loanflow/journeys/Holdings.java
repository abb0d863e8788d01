package loanflow.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.access.StaffGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a house holds of that which a portfolio must have seen, each thing with how often it is there. */
final class Holdings {

    private static final String STAGE = "select count(*) from loan where status = 'ACTIVE' and stage = '%s'";

    private static final String QUEUE = """
            select count(distinct t.id_) from act_ru_task t join act_ru_identitylink l on l.task_id_ = t.id_
             where l.type_ = 'candidate' and l.group_id_ = '%s'
            """;

    private Holdings() {}

    /** What also a small portfolio of half a year has seen. */
    static Map<String, Long> ofAny(JdbcClient jdbc) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("loans paid out", "select count(*) from loan");
        asked.put("loans in arrears", "select count(*) from loan where status = 'ACTIVE' and stage ~ '^(S|M|CO)'");
        asked.put("promises", "select count(*) from promise");
        asked.put("campaigns", "select count(*) from campaign");
        asked.put("tasks that wait", "select count(*) from act_ru_task");
        return counts(jdbc, asked);
    }

    /** What the demo's portfolio has seen at its end: issue by issue, stage by stage, queue by queue. */
    static Map<String, Long> ofAll(JdbcClient jdbc) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("settled loans", "select count(*) from loan where status = 'SETTLED'");
        asked.put("re-loans", "select count(*) from renewal r join loan l on l.application_id = r.next_application_id");
        Stream.of("S1", "S2", "S3", "M2", "M3", "M4", "M7", "CO")
                .forEach(stage -> asked.put("loans in " + stage, STAGE.formatted(stage)));
        asked.put("kept promises", "select count(*) from promise where state = 'KEPT'");
        asked.put("broken promises", "select count(*) from promise where state = 'BROKEN'");
        asked.put("borrowers found through the network", """
                select count(distinct p.case_id) from trace_path p join contact_point c on c.source = 'trace ' || p.id
                 where p.outcome = 'NEW_NUMBER' and c.state = 'CONFIRMED'
                """);
        asked.put("arbitrations filed", "select count(*) from legal_act where kind = 'ARBITRATION'");
        asked.put(
                "arbitrations awarded", "select count(*) from legal_act where kind = 'ARBITRATION' and state = 'WON'");
        asked.put("write-offs with a recovery", """
                select count(distinct w.loan_id) from write_off w join repayment r on r.loan_id = w.loan_id
                 where w.state = 'BOOKED' and r.received_on >= w.answered_on
                """);
        asked.put(
                "plans of hardship that ran",
                "select count(*) from hardship_request where state in ('BOOKED', 'KEPT', 'BROKEN')");
        asked.put("complaints answered", "select count(*) from complaint where answered_on is not null");
        asked.put("campaigns measured", "select count(*) from campaign where state = 'MEASURED'");
        asked.put("white lists published", "select count(*) from white_list_batch where state = 'PUBLISHED'");
        asked.put("requests of hardship that wait", "select count(*) from hardship_request where state = 'ASKED'");
        asked.put("complaints that wait", "select count(*) from complaint where answered_on is null");
        Stream.of(StaffGroup.values())
                .filter(group -> !group.queue().isEmpty())
                .forEach(group -> asked.put("queue of " + group.id(), QUEUE.formatted(group.id())));
        return counts(jdbc, asked);
    }

    private static Map<String, Long> counts(JdbcClient jdbc, Map<String, String> asked) {
        Map<String, Long> counts = new LinkedHashMap<>();
        asked.forEach(
                (what, sql) -> counts.put(what, jdbc.sql(sql).query(Long.class).single()));
        return counts;
    }
}
