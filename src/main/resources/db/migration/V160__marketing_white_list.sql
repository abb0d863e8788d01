-- Who wants no automatic profile for marketing (PIPL art. 24); who wants no marketing at all has withdrawn his consent.
create table profiling_opt_out (
    customer_id varchar(36) primary key references customer (id),
    since       timestamptz not null
);

-- A weekly assessment of all customers. It remembers its week even when nobody passed.
create table white_list_batch (
    id          varchar(36) primary key,
    assessed_on date        not null,
    assessed    integer     not null check (assessed >= 0),
    state       varchar(10) not null check (state in ('EMPTY', 'PROPOSED', 'PUBLISHED', 'DISCARDED')),
    reason      varchar(30),
    answered_by varchar(255),
    answered_at timestamptz,
    check ((state in ('PUBLISHED', 'DISCARDED')) = (answered_at is not null)),
    check ((state = 'DISCARDED') = (reason is not null))
);
-- While people decide about one, no other is made.
create unique index white_list_batch_open on white_list_batch (state) where state = 'PROPOSED';

-- Who passed in a batch, and what became of it. HELD_OUT is the control group: the same customers, not invited.
create table white_list_entry (
    batch_id            varchar(36) not null references white_list_batch (id),
    customer_id         varchar(36) not null references customer (id),
    tier                varchar(2)  not null check (tier in ('W1', 'W2', 'W3')),
    score               integer     not null,
    limit_fen           bigint      not null check (limit_fen >= 50000),
    apr_bps             integer     not null check (apr_bps > 0),
    state               varchar(11) not null check (state in ('PROPOSED', 'HELD_OUT', 'OVER_BUDGET', 'LISTED', 'REPLACED',
                                                              'REMOVED', 'EXPIRED', 'DRAWN', 'DISCARDED')),
    reason              varchar(30),
    valid_until         date,
    changed_on          date        not null,
    drawn_fen           bigint      check (drawn_fen > 0),
    next_application_id varchar(36) references application (id),
    primary key (batch_id, customer_id),
    check (state <> 'LISTED' or valid_until is not null),
    check ((state = 'REMOVED') = (reason is not null)),
    check ((state = 'DRAWN') = (drawn_fen is not null and next_application_id is not null))
);
create unique index white_list_entry_listed on white_list_entry (customer_id) where state = 'LISTED';
create index white_list_entry_drawn on white_list_entry (changed_on) where state = 'DRAWN';
comment on column white_list_entry.limit_fen is 'fen, rounded down to whole hundreds of yuan';
comment on column white_list_entry.apr_bps is 'grid price of the tier over twelve months; the offer at drawdown has its own';

-- What marketing knows of each customer whose identity is ours, at a moment: consent, what forbids to address him, his
-- history with us, and the facts of his latest credit decision. Written so that the planner can ask for one customer.
create function marketing_facts(at timestamptz, today date) returns table (
        customer_id varchar, application_id varchar, last_state varchar, days_since_application integer,
        marketing_consent boolean, profiling_opt_out boolean, hold varchar, open_dispute boolean, cease_request boolean,
        opt_out text, dpd_any integer, fraud_hold boolean, blacklist_hit boolean, loans bigint, active_loans bigint,
        on_time_loans bigint, days_since_settlement integer, last_limit_fen bigint, own_max_dpd integer,
        own_monthly_fen bigint, months_since_reg integer, open_application boolean, income_fen bigint,
        credit_facts text, years_since_facts integer)
    language sql stable as $$
with latest as (
    select distinct on (a.customer_id) a.customer_id, a.id, a.state, a.submitted_at
      from application a
     where a.product = 'CN_CASH'
     order by a.customer_id, a.submitted_at desc, a.id),
waiting as (
    select a.customer_id, bool_or(a.state in ('SUBMITTED', 'UNDER_REVIEW', 'PAPERS_REQUIRED', 'OFFERED', 'COOLING_OFF',
                                              'PAYING_OUT')) as any
      from application a group by a.customer_id),
screened as (
    select distinct on (s.customer_id) s.customer_id, s.outcome from screening s
     order by s.customer_id, s.applied_at desc, s.application_id),
credit as (
    select distinct on (a.customer_id) a.customer_id, d.record, d.decided_at
      from application a join credit_decision d on d.application_id = a.id
     where a.product = 'CN_CASH'
     order by a.customer_id, d.decided_at desc, d.round desc),
history as (
    select l.customer_id, count(*) as loans, count(*) filter (where l.status = 'ACTIVE') as active,
           count(*) filter (where l.status = 'SETTLED' and l.max_days_past_due <= 3) as on_time,
           max(l.closed_on) filter (where l.status = 'SETTLED') as settled_on,
           (array_agg(l.principal_fen order by l.disbursed_on desc, l.id))[1] as last_fen,
           max(l.max_days_past_due) filter (where l.closed_on is null or l.closed_on > today - 730) as max_dpd,
           max(case when l.status = 'ACTIVE' then greatest(today - l.next_due, 0) end) as dpd,
           bool_or(l.set_aside and l.status = 'ACTIVE') as unknown,
           bool_or(l.status in ('WRITTEN_OFF', 'SOLD')) as lost
      from loan l where l.status <> 'RETURNED' group by l.customer_id),
monthly as (
    select l.customer_id, sum(i.principal_fen + i.interest_fen)::bigint as fen
      from loan l
     cross join lateral (select n.principal_fen, n.interest_fen from instalment n
                          where n.loan_id = l.id and n.paid_on is null order by n.number limit 1) i
     where l.status = 'ACTIVE' group by l.customer_id),
gate as (
    select r.customer_id, max(r.reason) filter (where r.kind = 'HOLD') as hold,
           bool_or(r.kind in ('DISPUTE', 'COMPLAINT')) as dispute, bool_or(r.kind = 'CEASE') as cease,
           string_agg(r.channel, ',') filter (where r.kind = 'OPT_OUT') as opt_out
      from contact_restriction r where r.lifted_at is null group by r.customer_id)
select c.id, n.id, n.state, (today - n.submitted_at::date),
       exists (select from consent g where g.application_id = n.id and g.purpose = 'MARKETING' and g.withdrawn_at is null),
       exists (select from profiling_opt_out p where p.customer_id = c.id),
       g.hold, coalesce(g.dispute, false), coalesce(g.cease, false), coalesce(g.opt_out, ''),
       case when not coalesce(h.unknown, false) then coalesce(h.dpd, 0) end,
       coalesce(s.outcome <> 'PASS', true),
       coalesce(h.lost, false) or exists (select from customer_mark m where m.customer_id = c.id)
           or exists (select from customer_identifier i join list_entry e using (kind, blind_index)
                       where i.customer_id = c.id and e.lifted_at is null and e.expires_at > at),
       coalesce(h.loans, 0), coalesce(h.active, 0), coalesce(h.on_time, 0), (today - h.settled_on), h.last_fen, h.max_dpd,
       coalesce(m.fen, 0),
       (extract(year from age(today, c.created_at::date)) * 12 + extract(month from age(today, c.created_at::date)))::integer,
       coalesce(w.any, false), (d.record::jsonb #>> '{crossCheck,verifiedIncomeFen}')::bigint,
       d.record::jsonb #>> '{file,facts}', extract(year from age(today, d.decided_at::date))::integer
  from customer c
  join latest n on n.customer_id = c.id
  left join waiting w on w.customer_id = c.id
  left join screened s on s.customer_id = c.id
  left join credit d on d.customer_id = c.id
  left join history h on h.customer_id = c.id
  left join monthly m on m.customer_id = c.id
  left join gate g on g.customer_id = c.id
 where c.sealed_profile is not null
$$;
comment on function marketing_facts is
    'dpd_any null: not known; fraud_hold: the latest screening did not end well, or has not ended';
