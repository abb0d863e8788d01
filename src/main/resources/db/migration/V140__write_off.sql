-- What is known of late loans when it is decided whether they may leave the books: what servicing shows of them, and what
-- collection has written down. The books must stand on that day.
create function write_off_facts(today date) returns table (loan_id varchar, days_past_due integer,
        worst_days_past_due integer, principal_fen bigint, recourse_actions bigint, with_legal boolean)
    language sql stable set search_path from current as $$
    select d.loan_id, d.days_past_due, max(d.days_past_due) over (partition by d.customer_id), l.principal_fen,
           r.actions, coalesce(r.legal, false)
      from loan_due(today) d
      join loan l on l.id = d.loan_id
     cross join lateral (
        select count(a.id) filter (where a.state = 'DONE') actions, bool_or(c.status = 'LEGAL') legal
          from collection_debt b
          join collection_case c on c.id = b.case_id
          left join collection_action a on a.case_id = c.id
         where b.loan_id = d.loan_id) r
     where d.days_past_due > 0
$$;

-- Loans on their way out of the books. What is booked of them stands in loan_event; this is the work.
create table write_off (
    id              varchar(36) primary key,
    loan_id         varchar(36) not null references loan (id),
    ground          varchar(20) not null check (ground in ('OVERDUE_360', 'LOSS_CLASS', 'SMALL_UNSECURED')),
    look_again_days integer     not null check (look_again_days > 0),
    afterwards      varchar(10) not null check (afterwards in ('PURSUE', 'REST')),
    proposed_on     date        not null,
    state           varchar(12) not null check (state in ('PROPOSED', 'BOOKED', 'RETURNED', 'NOT_POSSIBLE')),
    reason          varchar(60),
    look_again_on   date,
    answered_by     varchar(255),
    answered_on     date,
    pursuit         varchar(20),
    pursued_by      varchar(255),
    check ((state = 'PROPOSED') = (answered_on is null)),
    check ((state in ('RETURNED', 'NOT_POSSIBLE')) = (look_again_on is not null and reason is not null))
);
create unique index write_off_under_way on write_off (loan_id) where state = 'PROPOSED';
create index write_off_loan on write_off (loan_id);
