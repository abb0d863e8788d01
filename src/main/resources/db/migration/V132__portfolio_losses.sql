-- Loans that were charged off or written off stay in their vintage with the principal that was given up; months that are
-- written stand as they are.
create index journal_entry_loss on journal_entry (journal_id) where account in ('CHARGE_OFF_LOSS', 'WRITE_OFF_LOSS');
comment on column mart_month_end.bucket_before is 'class at the month end before; NEW: paid out since; LEFT: written off before';
comment on column mart_month_end.balance_fen is 'principal by the journal, before what was charged off or written off';

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
 where bucket_before not in ('NEW', 'LEFT')
   and month_end in (select month_end from mart_month order by month_end desc limit 12)
 group by bucket_before;
