-- The picture of the book. Reads the tables of all modules, holds no personal data and changes nothing of theirs.

-- The 30-day classes of days past due; null is not late.
create function mart_bucket(days_past_due integer) returns text language sql immutable as $$
    select case when coalesce(days_past_due, 0) <= 0 then 'M0'
                when days_past_due > 180 then 'M6+'
                else 'M' || (days_past_due + 29) / 30 end
$$;

-- Month ends whose last day is closed: written once by the first look after it, because the past costs a pass over all
-- loans, and a look must not.
create table mart_month (
    month_end  date        primary key,
    written_at timestamptz not null default clock_timestamp()
);

create table mart_month_end (
    month_end          date       not null references mart_month,
    currency           char(3)    not null,
    payout_month       date       not null,
    bucket_before      varchar(4) not null,
    bucket             varchar(4) not null,
    ever_30            boolean    not null,
    loans              integer    not null check (loans > 0),
    balance_before_fen bigint     not null,
    balance_fen        bigint     not null,
    primary key (month_end, currency, payout_month, bucket_before, bucket, ever_30)
);
comment on column mart_month_end.bucket_before is 'class at the month end before; NEW: paid out since';
comment on column mart_month_end.bucket is 'class at this month end; PAID: closed since the one before';
comment on column mart_month_end.ever_30 is 'some instalment was 30 days late by then';
comment on column mart_month_end.balance_fen is 'principal by the journal';

-- All that the pictures want of an application, beside its wide rows.
create index application_steps on application (id) include (state, submitted_at);

-- How far each application has come; a later step includes the earlier ones, whichever way led there. Who passed the
-- screening has a credit file.
create view mart_application as
select a.id, date_trunc('month', a.submitted_at)::date as month, a.state,
       case when l.id is not null then 5
            when c.application_id is not null then 4
            when o.application_id is not null then 3
            when f.application_id is not null then 2
            else 1 end as reached,
       p.business_key is not null as by_person
  from application a
  left join (select distinct application_id from credit_file) f on f.application_id = a.id
  left join (select distinct application_id from offer) o on o.application_id = a.id
  left join (select distinct application_id from contract) c on c.application_id = a.id
  left join loan l on l.application_id = a.id and l.status <> 'RETURNED'
  left join (select distinct business_key from signature
              where split_part(process_definition_id, ':', 1) in ('screening', 'underwriting', 'appeal')) p
         on p.business_key = a.id;

create view mart_funnel as
select month, count(*) as applied, count(*) filter (where reached >= 2) as screened,
       count(*) filter (where reached >= 3) as offered, count(*) filter (where reached >= 4) as accepted,
       count(*) filter (where reached >= 5) as paid_out,
       round(100.0 * count(*) filter (where reached >= 5) / count(*), 1) as paid_out_percent
  from mart_application
 group by month;

create view mart_automation as
select month, count(*) as decided, count(*) filter (where not by_person) as automatic,
       count(*) filter (where by_person) as by_person,
       round(100.0 * count(*) filter (where not by_person) / count(*), 1) as automatic_percent
  from mart_application
 where reached >= 3 or state = 'REFUSED'
 group by month;

create view mart_refusal as
select r.code as reason, t.text_zh as chinese, t.text_en as english, count(*) filter (where r.position = 1) as first,
       count(*) as named,
       round(100.0 * count(*) filter (where r.position = 1)
             / nullif(sum(count(*) filter (where r.position = 1)) over (), 0), 1) as first_percent
  from application a
  join application_reason r on r.application_id = a.id
  left join reason_text t on t.code = r.code
 where a.state = 'REFUSED'
 group by r.code, t.text_zh, t.text_en;

create view mart_book as
select l.currency, l.stage, count(*) as loans, sum(i.principal_fen) as principal_fen,
       round(100.0 * sum(i.principal_fen) / nullif(sum(sum(i.principal_fen)) over (partition by l.currency), 0), 2)
           as principal_percent
  from loan l
  join (select loan_id, sum(principal_fen - principal_paid_fen) as principal_fen
          from instalment where paid_on is null group by loan_id) i on i.loan_id = l.id
 where l.status = 'ACTIVE'
 group by l.currency, l.stage;

-- By account, over the last twelve month ends: forward, back, cured and paid off add up to 100 %.
create view mart_roll_rate as
select bucket_before, sum(loans) as loans,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M0'), 0) / sum(loans), 1) as m0,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M1'), 0) / sum(loans), 1) as m1,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M2'), 0) / sum(loans), 1) as m2,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M3'), 0) / sum(loans), 1) as m3,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M4'), 0) / sum(loans), 1) as m4,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M5'), 0) / sum(loans), 1) as m5,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M6'), 0) / sum(loans), 1) as m6,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M6+'), 0) / sum(loans), 1) as m6_plus,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'PAID'), 0) / sum(loans), 1) as paid
  from mart_month_end
 where bucket_before <> 'NEW'
   and month_end in (select month_end from mart_month order by month_end desc limit 12)
 group by bucket_before;

-- Balance of loans that were ever 30 days late, at month on book t, per cent of what was paid out in that month.
create view mart_vintage as
with paid as (
    select currency, date_trunc('month', disbursed_on)::date as payout_month, count(*) as loans,
           sum(principal_fen) as paid_out_fen
      from loan where status <> 'RETURNED' group by 1, 2),
late as (
    select currency, payout_month, month_end, sum(balance_fen) filter (where ever_30) as late_fen
      from mart_month_end group by 1, 2, 3),
aged as (
    select p.*, 12 * (extract(year from m.month_end) - extract(year from p.payout_month))
                + extract(month from m.month_end) - extract(month from p.payout_month) as age,
           case when m.month_end is not null then round(100.0 * coalesce(l.late_fen, 0) / p.paid_out_fen, 2) end as share
      from paid p
      left join mart_month m on m.month_end >= p.payout_month
      left join late l on l.currency = p.currency and l.payout_month = p.payout_month and l.month_end = m.month_end)
select currency, payout_month, loans, paid_out_fen,
       max(share) filter (where age = 0) as mob_0, max(share) filter (where age = 1) as mob_1,
       max(share) filter (where age = 2) as mob_2, max(share) filter (where age = 3) as mob_3,
       max(share) filter (where age = 4) as mob_4, max(share) filter (where age = 5) as mob_5,
       max(share) filter (where age = 6) as mob_6, max(share) filter (where age = 7) as mob_7,
       max(share) filter (where age = 8) as mob_8, max(share) filter (where age = 9) as mob_9,
       max(share) filter (where age = 10) as mob_10, max(share) filter (where age = 11) as mob_11,
       max(share) filter (where age = 12) as mob_12
  from aged
 group by currency, payout_month, loans, paid_out_fen;

-- Open tasks by queue. The engine stores local time without a zone, by the business clock.
create view mart_queue as
with now as (
    select localtimestamp + coalesce((select offset_ms from business_clock), 0) * interval '1 millisecond' as at),
waiting as (
    select l.group_id_ as queue, t.assignee_ as assignee, t.create_time_ as since,
           extract(epoch from n.at - t.create_time_) / 3600 as hours
      from act_ru_task t
      join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
      cross join now n)
select queue, count(*) as tasks, count(*) filter (where assignee is null) as unclaimed,
       count(*) filter (where hours < 4) as under_4_hours,
       count(*) filter (where hours >= 4 and hours < 24) as under_24_hours,
       count(*) filter (where hours >= 24 and hours < 72) as under_3_days,
       count(*) filter (where hours >= 72) as over_3_days,
       greatest(round(max(hours)::numeric, 1), 0) as oldest_hours
  from waiting
 group by queue;
