-- What an agency gets of a loan's money is a cost of that loan, too.
create or replace view marketing_loan_value as
select j.loan_id, -sum(e.amount_fen)::bigint as earned_fen
  from journal j join journal_entry e on e.journal_id = j.id
 where e.account in ('INTEREST_INCOME', 'PENALTY_INCOME', 'COSTS_RECOVERED', 'RECOVERY_INCOME', 'SALE_RESULT',
                     'CHARGE_REVERSALS', 'GOODWILL_EXPENSE', 'WAIVER_EXPENSE', 'CHARGE_OFF_LOSS', 'WRITE_OFF_LOSS',
                     'AGENCY_EXPENSE')
 group by j.loan_id;
