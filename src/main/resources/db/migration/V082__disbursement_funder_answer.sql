-- The funder's own decision, and the loan prime rate on which the cap of the contract rests: both are asked for at payout.
alter table funder_choice add column answer varchar(10) check (answer in ('APPROVE', 'REFUSE'));
update funder_choice set answer = 'APPROVE' where reason = 'APPROVED';
update funder_choice set answer = 'REFUSE' where reason = 'REFUSED';

alter table payout_order add column lpr_bps integer;
update payout_order set lpr_bps = (
    select round(value * 100) from pricing_parameter
    where cell = 'LPR_1Y' and valid_from <= contract_date order by valid_from desc limit 1);
alter table payout_order alter column lpr_bps set not null;
comment on column payout_order.lpr_bps is 'one-year loan prime rate on the contract date, basis points';
