-- A loan that left the book without being paid is not paid off.
comment on column mart_month_end.bucket is 'class at this month end; PAID, or LEFT: closed since the one before, LEFT by write-off or sale';

create or replace view mart_roll_rate as
select bucket_before, sum(loans) as loans,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M0'), 0) / sum(loans), 1) as m0,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M1'), 0) / sum(loans), 1) as m1,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M2'), 0) / sum(loans), 1) as m2,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M3'), 0) / sum(loans), 1) as m3,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M4'), 0) / sum(loans), 1) as m4,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M5'), 0) / sum(loans), 1) as m5,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M6'), 0) / sum(loans), 1) as m6,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'M6+'), 0) / sum(loans), 1) as m6_plus,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'PAID'), 0) / sum(loans), 1) as paid,
       round(100.0 * coalesce(sum(loans) filter (where bucket = 'LEFT'), 0) / sum(loans), 1) as left_book
  from mart_month_end
 where bucket_before <> 'NEW'
   and month_end in (select month_end from mart_month order by month_end desc limit 12)
 group by bucket_before;

-- What each person has taken and not finished; by the business clock, as in mart_queue.
create view mart_desk as
select t.assignee_ as person, count(*) as tasks,
       greatest(round(max(extract(epoch from localtimestamp
                                   + coalesce((select offset_ms from business_clock), 0) * interval '1 millisecond'
                                   - t.create_time_) / 3600)::numeric, 1), 0) as oldest_hours
  from act_ru_task t
 where t.assignee_ is not null
 group by t.assignee_;
