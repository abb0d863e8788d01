insert into ledger_account (code, kind, meaning) values
    ('AGENCY_PAYABLE', 'LIABILITY', 'Fees of collection agencies not yet paid 应付委外佣金'),
    ('AGENCY_EXPENSE', 'EXPENSE',   'Fees of collection agencies 委外佣金支出');

-- An agency's fee for money that came in while it had the claim. Where the money is taken back, the fee is reversed; for
-- what is kept of it a new one is booked. The ledger knows each by agency-fee:<id>.
create table agency_fee (
    id          bigint generated always as identity primary key,
    act_key     varchar(80)  not null references legal_act (key),
    receipt     varchar(120) not null,
    kept_fen    bigint       not null check (kept_fen > 0),
    fee_fen     bigint       not null check (fee_fen between 0 and kept_fen),
    booked_on   date         not null,
    reversed_on date
);
create unique index agency_fee_standing on agency_fee (act_key, receipt) where reversed_on is null;
create index agency_fee_receipt on agency_fee (act_key, receipt);
comment on column agency_fee.receipt is 'the money, as the loan''s account names it';
comment on column agency_fee.kept_fen is 'what of it was not taken back';

create index legal_claim_loan on legal_claim (loan_id);
