package loanflow.servicing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings one loan up to today before a command touches it, as end of day would have done, day by day. */
@Component
class CatchUp {

    private final JdbcClient jdbc;
    private final DailyCharges charges;
    private final CostControl costs;
    private final Advances advances;
    private final FoldedNights folded;
    private final AssetClasses classes;

    CatchUp(
            JdbcClient jdbc,
            DailyCharges charges,
            CostControl costs,
            Advances advances,
            FoldedNights folded,
            AssetClasses classes) {
        this.jdbc = jdbc;
        this.charges = charges;
        this.costs = costs;
        this.advances = advances;
        this.folded = folded;
        this.classes = classes;
    }

    /** False when there was nothing to do: the loan is as it was read. */
    boolean to(LocalDate today, Loan loan) {
        boolean behind = isBehind(today, loan);
        if (behind) {
            run(today, loan);
        }
        return behind;
    }

    /** Whether a night up to this date has anything left to do on the loan. */
    private boolean isBehind(LocalDate today, Loan loan) {
        return jdbc.sql("""
                        select exists (
                            select 1 from loan l join instalment i on i.loan_id = l.id
                             where l.id = :id and i.due_date <= :today and i.paid_on is null
                               and (not i.fallen_due or l.advance_fen > 0
                                    or (l.next_due < :today and l.penalty_to < :today)))
                            or exists (select 1 from loan where id = :id and by_events and penalty_to < :today)
                        """)
                .param("id", loan.id())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** For who has seen already that the loan is behind. */
    void run(LocalDate today, Loan loan) {
        LoanRange only = LoanRange.only(loan.id());
        LocalDate closed = lastClosed(loan.disbursedOn());
        for (LocalDate day = closed.isBefore(today) ? closed.plusDays(1) : today;
                !day.isAfter(today);
                day = day.plusDays(1)) {
            int unused = charges.fallDue(day, only);
            advances.use(day, only);
            unused = charges.chargePenalty(day, only);
            folded.to(day, only);
            costs.limit(day, only);
        }
        classes.follow(today, loan.id());
    }

    private LocalDate lastClosed(LocalDate disbursedOn) {
        LocalDate closed = jdbc.sql("""
                        select greatest(max(business_date), :disbursed::date) from business_day
                         where closed_at is not null
                        """)
                .param("disbursed", disbursedOn)
                .query(LocalDate.class)
                .single();
        return closed;
    }
}
