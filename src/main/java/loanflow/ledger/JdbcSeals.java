package loanflow.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code journal_seal}. */
@Repository
class JdbcSeals {

    private final JdbcClient jdbc;

    JdbcSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last journal of which it is certain that none before it is still being written: whoever writes is waited for,
     * whoever comes next waits until this transaction ends.
     */
    long cut() {
        return jdbc.sql("select journal_cut()").query(Long.class).single();
    }

    Optional<Seal> last() {
        return jdbc.sql("select * from journal_seal order by number desc limit 1")
                .query(Seal.class)
                .optional();
    }

    List<Seal> of(LocalDate from, LocalDate to) {
        return jdbc.sql("select * from journal_seal where business_date between :from and :to order by number")
                .param("from", from)
                .param("to", to)
                .query(Seal.class)
                .list();
    }

    boolean holds(String head) {
        return jdbc.sql("select exists (select 1 from journal_seal where head = :head)")
                .param("head", head)
                .query(Boolean.class)
                .single();
    }

    /** The last journal of the block that begins after one; empty when there is nothing up to the cut. */
    Optional<Long> endOfBlock(long after, long cut, int journals) {
        return jdbc.sql("""
                        select max(id) from (select id from journal where id > :after and id <= :cut
                                              order by id limit :journals) block
                        """)
                .param("after", after)
                .param("cut", cut)
                .param("journals", journals)
                .query(Long.class)
                .optional();
    }

    void insert(long number, LocalDate date, long after, long to, String previous) {
        var unused = jdbc.sql("""
                        insert into journal_seal (number, business_date, after_journal, to_journal, journals, entries,
                                                  previous_head, head)
                        select :number, :date, :after, :to, c.journals, c.entries, :previous,
                               journal_seal_head(:previous, :number, :date, :after, :to, c.content)
                          from journal_content(:after, :to) c
                        """)
                .param("number", number)
                .param("date", date)
                .param("after", after)
                .param("to", to)
                .param("previous", previous)
                .update();
    }

    /** Numbers of seals that do not say what the journals say now, or do not follow the one before. */
    List<Long> broken() {
        return jdbc.sql("""
                        select s.number
                          from (select *, lag(head, 1, repeat('0', 64)::char(64)) over w before_head,
                                       lag(to_journal, 1, 0::bigint) over w before_to,
                                       lag(number, 1, 0::bigint) over w before_number
                                  from journal_seal window w as (order by number)) s
                         cross join lateral journal_content(s.after_journal, s.to_journal) c
                         where s.number <> s.before_number + 1 or s.after_journal <> s.before_to
                            or s.previous_head <> s.before_head
                            or (s.journals, s.entries) <> (c.journals, c.entries)
                            or s.head is distinct from journal_seal_head(s.previous_head, s.number, s.business_date,
                                                                         s.after_journal, s.to_journal, c.content)
                         order by s.number
                        """).query(Long.class).list();
    }
}
