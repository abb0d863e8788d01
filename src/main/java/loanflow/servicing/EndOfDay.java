package loanflow.servicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.ledger.FunderShares;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the books to a new business date, for all loans at once. Each step is one transaction and idempotent: run
 * twice, killed half-way or run by two nodes, the books end the same. Steps wait for each other by one lock.
 */
@Service
@Transactional
public class EndOfDay {

    private final JdbcClient jdbc;
    private final DailyCharges charges;
    private final CostControl costs;
    private final Advances advances;
    private final FoldedNights folded;
    private final Stages stages;
    private final JdbcEarlyDefaults defaults;
    private final AssetClasses classes;
    private final Allowances allowances;
    private final FunderShares funders;
    private final LoanNews news;
    private final LoanBooks books;
    private final SetAside setAside;
    private final Clock clock;

    EndOfDay(
            JdbcClient jdbc,
            DailyCharges charges,
            CostControl costs,
            Advances advances,
            FoldedNights folded,
            Stages stages,
            JdbcEarlyDefaults defaults,
            AssetClasses classes,
            Allowances allowances,
            FunderShares funders,
            LoanNews news,
            LoanBooks books,
            SetAside setAside,
            Clock clock) {
        this.jdbc = jdbc;
        this.charges = charges;
        this.costs = costs;
        this.advances = advances;
        this.folded = folded;
        this.stages = stages;
        this.defaults = defaults;
        this.classes = classes;
        this.allowances = allowances;
        this.funders = funders;
        this.news = news;
        this.books = books;
        this.setAside = setAside;
        this.clock = clock;
    }

    /** Opens the next business date that is not closed: the day after the last closed one, at the latest today. */
    public LocalDate open() {
        alone();
        LocalDate today = LocalDate.now(clock);
        LocalDate next =
                jdbc.sql("""
                        select least(coalesce(max(business_date) + 1, :today::date), :today::date)
                          from business_day where closed_at is not null
                        """).param("today", today).query(LocalDate.class).single();
        int unused = jdbc.sql("insert into business_day (business_date) values (:date) on conflict do nothing")
                .param("date", next)
                .update();
        return next;
    }

    /** Instalments of that date fall due; money that came early pays them. */
    public void fallDue(LocalDate date) {
        alone();
        setAside.run("fall due", date, LoanRange.ALL, loans -> {
            int unused = charges.fallDue(date, loans);
            advances.use(date, loans);
        });
    }

    /**
     * Penalty interest of one more day on overdue principal, as far as the whole loan keeps its cap; loans that were
     * changed live the whole day by their fold.
     */
    public void chargePenalty(LocalDate date) {
        alone();
        setAside.run("charge penalty", date, LoanRange.ALL, loans -> {
            int unused = charges.chargePenalty(date, loans);
            folded.to(date, loans);
            costs.limit(date, loans);
        });
    }

    /** Days past due and stage as on that date. */
    public void ageLoans(LocalDate date) {
        alone();
        setAside.run("age", date, LoanRange.ALL, loans -> {
            int unused = stages.age(date, loans);
            defaults.mark(date, loans);
        });
    }

    /** Amounts go to where the class of their loan says: principal by class, income of non-accrual loans to suspended. */
    public void sortLoansByClass(LocalDate date) {
        alone();
        setAside.run("sort by class", date, LoanRange.ALL, loans -> {
            int unused = classes.sort(date, loans);
        });
    }

    /** The allowance for loan losses of the whole portfolio, once a date. */
    public void setAllowance(LocalDate date) {
        alone();
        allowances.set(date);
    }

    /** What became payable to funders, and what passes on to them of what was repaid. */
    public int passOnToFunders(LocalDate date) {
        alone();
        return funders.passOn(date);
    }

    /** Tells only those loans whose stage really changed; returns how many. */
    public int tellStageChanges() {
        alone();
        return news.tellStageChanges(LoanRange.ALL);
    }

    /**
     * Checks the ledger and the loans that were booked on since the last seal.
     *
     * @throws IllegalStateException naming what is wrong: the date must not be closed over it
     */
    @Transactional(readOnly = true)
    public void assertBooksRight() {
        List<String> findings = books.findingsSinceTheSeal();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the books are wrong: " + String.join("; ", findings));
        }
    }

    /**
     * Closes the date.
     *
     * @return whether a later date waits, up to today
     */
    public boolean close(LocalDate date) {
        alone();
        int closed = jdbc.sql("""
                        update business_day set closed_at = clock_timestamp()
                         where business_date = :date and closed_at is null
                        """).param("date", date).update();
        if (closed > 0) {
            news.closed(date);
        }
        return date.isBefore(LocalDate.now(clock));
    }

    /** Whether nights were closed before, but not the one before this day. Before its first night a house is not behind. */
    @Transactional(readOnly = true)
    public boolean isBehind(LocalDate day) {
        return jdbc.sql("""
                        select coalesce(max(business_date) < :day, false) from business_day where closed_at is not null
                        """).param("day", day).query(Boolean.class).single();
    }

    /** Loans that end of day could not process, by id, oldest first. */
    @Transactional(readOnly = true)
    public List<String> setAside() {
        return jdbc.sql("select id from loan where set_aside order by disbursed_on, id")
                .query(String.class)
                .list();
    }

    /** People have mended the loan: the next end of day, or command, takes it up again and catches it up. */
    public boolean takeBack(String loanId) {
        return jdbc.sql("update loan set set_aside = false where id = :id and set_aside")
                        .param("id", loanId)
                        .update()
                > 0;
    }

    private void alone() {
        int unused = jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('end-of-day'))) x")
                .query(Integer.class)
                .single();
    }
}
