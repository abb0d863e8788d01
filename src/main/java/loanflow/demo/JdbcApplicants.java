package loanflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the portfolio's applications stand, read and never written. Always in the same order. */
@Repository
@Profile("demo")
class JdbcApplicants {

    private static final String OURS = "external_reference like '" + Person.PREFIX + "%'";
    private static final String OPEN = """
            select id, external_reference as reference, state, (state_since at time zone 'Asia/Shanghai')::date as since
              from application where\s""" + OURS + " and ";

    /** An application that waits for its applicant, and since when. */
    record Open(String id, String reference, String state, LocalDate since) {}

    private final JdbcClient jdbc;

    JdbcApplicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody has ever applied here. */
    boolean nobodyCameYet() {
        return jdbc.sql("select not exists (select 1 from application)")
                .query(Boolean.class)
                .single();
    }

    List<Open> open() {
        return jdbc.sql(OPEN + "state in ('UNDER_REVIEW', 'PAPERS_REQUIRED', 'OFFERED', 'COOLING_OFF')"
                        + " order by external_reference")
                .query(Open.class)
                .list();
    }

    /** Refused on this day. */
    List<Open> refused(LocalDate day) {
        return jdbc.sql(OPEN + "state = 'REFUSED' and (state_since at time zone 'Asia/Shanghai')::date = :day"
                        + " order by external_reference")
                .param("day", day)
                .query(Open.class)
                .list();
    }

    /** What the applications are, by their ids and by those of what their borrowers ask for. */
    Map<String, Standing> standings() {
        return jdbc
                .sql("""
                        with standing as (
                            select a.id, a.external_reference, l.id as loan_id,
                                   (select count(*) + 1 from instalment i
                                     where i.loan_id = l.id and i.due_date < l.next_due) as instalment,
                                   exists (select from contact_point p
                                            where p.customer_id = a.customer_id and p.state = 'CONFIRMED') as found
                              from application a left join loan l on l.application_id = a.id
                             where\s""" + OURS + """
                        )
                        select id, external_reference, instalment, found from standing
                        union all
                        select m.id, s.external_reference, s.instalment, s.found
                          from standing s join (select id, loan_id from hardship_request
                                                union all select id, loan_id from complaint
                                                union all select id, loan_id from write_off) m on m.loan_id = s.loan_id
                        """)
                .query((row, number) ->
                        Map.entry(row.getString(1), new Standing(row.getString(2), row.getInt(3), row.getBoolean(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
