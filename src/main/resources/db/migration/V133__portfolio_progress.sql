-- Funnel and automation go over all applications; a look at both goes over them once.
create view mart_progress as
select month, count(*) as applied, count(*) filter (where reached >= 2) as screened,
       count(*) filter (where reached >= 3) as offered, count(*) filter (where reached >= 4) as accepted,
       count(*) filter (where reached >= 5) as paid_out,
       round(100.0 * count(*) filter (where reached >= 5) / count(*), 1) as paid_out_percent,
       count(*) filter (where decided) as decided, count(*) filter (where decided and not by_person) as automatic,
       count(*) filter (where decided and by_person) as by_person,
       round(100.0 * count(*) filter (where decided and not by_person) / nullif(count(*) filter (where decided), 0), 1)
           as automatic_percent
  from (select month, reached, by_person, reached >= 3 or state = 'REFUSED' as decided from mart_application) a
 group by month;

create or replace view mart_funnel as
select month, applied, screened, offered, accepted, paid_out, paid_out_percent from mart_progress;

create or replace view mart_automation as
select month, decided, automatic, by_person, automatic_percent from mart_progress where decided > 0;
