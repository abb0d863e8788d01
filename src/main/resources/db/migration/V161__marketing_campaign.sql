-- What was spent on a source of applications, as a marketer notes it. It only grows: a mistake is taken back by a line
-- below zero.
create table marketing_cost (
    id         bigint generated always as identity primary key,
    source     varchar(80)  not null,
    day        date         not null,
    amount_fen bigint       not null check (amount_fen <> 0),
    because    varchar(200) not null,
    noted_by   varchar(255) not null,
    noted_at   timestamptz  not null
);
create index marketing_cost_source on marketing_cost (source);
create trigger marketing_cost_only_grows before update or delete or truncate on marketing_cost
    for each statement execute function refuse_change();

-- What one touch costs; defaults without evidence (ENG), to be replaced by the carriers' prices.
create table touch_price (
    channel varchar(12) primary key,
    fen     integer     not null check (fen >= 0)
);
insert into touch_price values ('SMS', 5), ('PUSH', 0), ('EMAIL', 1), ('LETTER', 300), ('BOT_CALL', 30), ('HUMAN_CALL', 500);

create table campaign (
    id            varchar(36) primary key,
    name          varchar(60)  not null unique,
    segment       varchar(12)  not null check (segment in ('WHITE_LIST', 'REPEAT', 'COME_BACK')),
    channel       varchar(12)  not null references touch_price (channel),
    planned_by    varchar(255) not null,
    planned_at    timestamptz  not null,
    state         varchar(10)  not null check (state in ('PLANNED', 'EMPTY', 'WAITING', 'REFUSED', 'SENDING', 'MEASURED')),
    template      varchar(40),
    response_days integer      check (response_days > 0),
    reason        varchar(30),
    answered_by   varchar(255),
    begun_at      timestamptz,
    measured_at   timestamptz,
    check (state in ('PLANNED', 'EMPTY') or (template is not null and response_days is not null)),
    check ((state = 'REFUSED') = (reason is not null)),
    check ((state in ('SENDING', 'MEASURED')) = (begun_at is not null))
);
comment on column campaign.response_days is 'an application of a customer so soon after the touch is a response to it';

-- Whom a campaign is about: CONTROL is held out, SUPPRESSED must not be addressed, REFUSED is what the gate would not have.
create table campaign_member (
    campaign_id varchar(36) not null references campaign (id),
    customer_id varchar(36) not null references customer (id),
    state       varchar(10) not null check (state in ('CHOSEN', 'CONTROL', 'SUPPRESSED', 'TOLD', 'REFUSED')),
    reason      varchar(30),
    tries       smallint    not null default 0,
    not_before  timestamptz,
    told_at     timestamptz,
    primary key (campaign_id, customer_id),
    check ((state in ('SUPPRESSED', 'REFUSED')) = (reason is not null)),
    check ((state = 'TOLD') = (told_at is not null))
);
create index campaign_member_told on campaign_member (customer_id, told_at) where state = 'TOLD';
create index campaign_member_open on campaign_member (campaign_id, not_before) where state = 'CHOSEN';

-- What brought each application, and what brought its customer: the last campaign that told him within its response
-- days, else what the application says of itself; the customer belongs to what brought his first application.
create view marketing_attribution as
select b.application_id, b.customer_id, b.campaign_id, b.source,
       first_value(b.source) over (partition by b.customer_id order by b.submitted_at, b.application_id) as customer_source
  from (select a.id as application_id, a.customer_id, a.submitted_at, t.campaign_id,
               coalesce('campaign: ' || t.name, a.source) as source
          from application a
          left join lateral (select c.id as campaign_id, c.name
                               from campaign_member m join campaign c on c.id = m.campaign_id
                              where m.customer_id = a.customer_id and m.state = 'TOLD' and m.told_at <= a.submitted_at
                                and a.submitted_at < m.told_at + c.response_days * interval '1 day'
                              order by m.told_at desc, c.id limit 1) t on true) b;

-- What a loan has earned so far: all income less all losses that are booked on it. Provisions are not, they come and go.
create view marketing_loan_value as
select j.loan_id, -sum(e.amount_fen)::bigint as earned_fen
  from journal j join journal_entry e on e.journal_id = j.id
 where e.account in ('INTEREST_INCOME', 'PENALTY_INCOME', 'COSTS_RECOVERED', 'RECOVERY_INCOME', 'SALE_RESULT',
                     'CHARGE_REVERSALS', 'GOODWILL_EXPENSE', 'WAIVER_EXPENSE', 'CHARGE_OFF_LOSS', 'WRITE_OFF_LOSS')
 group by j.loan_id;

-- Cost and value by source. Yuan only: nothing is spent in other currencies.
create view marketing_source_value as
with brought as (
    select t.source, count(*) as applications,
           count(distinct t.customer_id) filter (where t.source = t.customer_source) as new_customers,
           count(l.id) as loans, coalesce(sum(l.principal_fen), 0)::bigint as paid_out_fen,
           count(l.id) filter (where l.max_days_past_due > 30) as late_loans,
           coalesce(sum(v.earned_fen), 0)::bigint as earned_fen
      from marketing_attribution t
      join application a on a.id = t.application_id and a.currency = 'CNY'
      left join loan l on l.application_id = a.id and l.status <> 'RETURNED'
      left join marketing_loan_value v on v.loan_id = l.id
     group by t.source),
spent as (
    select s.source, sum(s.fen)::bigint as fen
      from (select source, amount_fen as fen from marketing_cost
             union all
            select 'campaign: ' || c.name, p.fen from campaign c join touch_price p on p.channel = c.channel
              join campaign_member m on m.campaign_id = c.id and m.state = 'TOLD') s
     group by s.source)
select source, coalesce(b.applications, 0) as applications, coalesce(b.new_customers, 0) as new_customers,
       coalesce(b.loans, 0) as loans, coalesce(b.late_loans, 0) as late_loans,
       coalesce(b.paid_out_fen, 0) as paid_out_fen, coalesce(s.fen, 0) as cost_fen, coalesce(b.earned_fen, 0) as earned_fen,
       coalesce(b.earned_fen, 0) - coalesce(s.fen, 0) as value_fen
  from brought b full join spent s using (source);

-- A campaign against its control group. Who was held out could have responded from the moment the campaign began.
create view campaign_result as
select c.id, c.name, c.segment, c.channel, c.state, c.planned_by, c.planned_at,
       count(*) filter (where m.state = 'TOLD') as told, count(*) filter (where m.state = 'CONTROL') as control,
       count(*) filter (where m.state = 'SUPPRESSED') as suppressed, count(*) filter (where m.state = 'REFUSED') as refused,
       count(*) filter (where m.state = 'TOLD' and r.responded) as told_responded,
       count(*) filter (where m.state = 'CONTROL' and r.responded) as control_responded,
       coalesce(sum(r.loans) filter (where m.state = 'TOLD'), 0)::bigint as loans,
       coalesce(sum(r.paid_out_fen) filter (where m.state = 'TOLD'), 0)::bigint as paid_out_fen,
       coalesce(sum(p.fen) filter (where m.state = 'TOLD'), 0)::bigint as cost_fen,
       coalesce(sum(r.earned_fen) filter (where m.state = 'TOLD'), 0)::bigint as earned_fen
  from campaign c
  join touch_price p on p.channel = c.channel
  left join campaign_member m on m.campaign_id = c.id
  left join lateral (
      select count(*) > 0 as responded, count(l.id) as loans, sum(l.principal_fen) as paid_out_fen,
             sum(v.earned_fen) as earned_fen
        from application a
        left join loan l on l.application_id = a.id and l.status <> 'RETURNED'
        left join marketing_loan_value v on v.loan_id = l.id
       where a.customer_id = m.customer_id and m.state in ('TOLD', 'CONTROL')
         and a.submitted_at >= coalesce(m.told_at, c.begun_at)
         and a.submitted_at < coalesce(m.told_at, c.begun_at) + c.response_days * interval '1 day') r on true
 group by c.id;
