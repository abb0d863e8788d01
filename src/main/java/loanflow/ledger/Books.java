package loanflow.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks that the journal keeps its invariants (I1, I6, I8), after every test and every end of day. */
@Service
@Transactional(readOnly = true)
public class Books {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wrong anywhere, in words with journal ids; empty when the books are right. */
    public List<String> findings() {
        return findingsAfter(0);
    }

    /** What is wrong with what no seal covers yet: what was sealed was checked before. */
    public List<String> findingsSinceTheSeal() {
        return findingsAfter(jdbc.sql("select coalesce(max(to_journal), 0) from journal_seal")
                .query(Long.class)
                .single());
    }

    private List<String> findingsAfter(long journal) {
        List<String> findings = new ArrayList<>();
        jdbc.sql("""
                        select journal_id || ' ' || currency || ' off by ' || sum(amount_fen)
                          from journal_entry where journal_id > :after group by journal_id, currency having sum(amount_fen) <> 0
                         order by journal_id limit :shown
                        """)
                .param("after", journal)
                .param("shown", SHOWN)
                .query(String.class)
                .list()
                .forEach(found -> findings.add("I1 journal " + found));
        jdbc.sql("""
                        select j.reference from journal j
                         where j.id > :after and not exists (select 1 from journal_entry e where e.journal_id = j.id)
                         order by j.id limit :shown
                        """)
                .param("after", journal)
                .param("shown", SHOWN)
                .query(String.class)
                .list()
                .forEach(found -> findings.add("I1 journal without entries: " + found));
        if (guards() < 4) {
            findings.add("I8 the journal's guards against update, delete and truncate are not all on");
        }
        return findings;
    }

    /** Enabled triggers that keep the four tables of the journal append-only; other tables have theirs. */
    private int guards() {
        return jdbc.sql("""
                        select count(*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                          join pg_class c on c.oid = t.tgrelid
                         where p.proname = 'ledger_only_grows' and t.tgenabled in ('O', 'A')
                           and c.relname in ('journal', 'journal_entry', 'ledger_account', 'journal_seal')
                        """).query(Integer.class).single();
    }
}
