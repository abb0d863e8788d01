-- A product in its own currency, through screening, pricing and funding.
alter table screening alter column phone_index drop not null;
alter table screening alter column bank_card_index drop not null;
alter table screening add column attested jsonb not null default '{}';

-- Prices of a product are in its own currency.
alter table pricing_parameter drop constraint pricing_parameter_one_a_day;
alter table pricing_parameter add column product varchar(30) not null default 'CN_CASH';
alter table pricing_parameter add constraint pricing_parameter_one_a_day unique (product, cell, valid_from);
alter table pricing_proposal add column product varchar(30) not null default 'CN_CASH';

-- Own defaults without evidence; fixed costs in US dollars, the weighted average life for equal instalments at 18 %.
insert into pricing_parameter (product, cell, value, valid_from, maker, checker)
select 'US_PARTNER_36', cell, value, date '2017-12-01', 'initial-load', 'initial-review'
from (values
    ('COST_OF_FUNDS', 4.0), ('OPEX_NEW', 2.0), ('OPEX_RELOAN', 1.5), ('MARGIN', 2.5),
    ('FIXED_COST_NEW', 60.0), ('FIXED_COST_RELOAN', 20.0), ('LOSS_GIVEN_DEFAULT', 0.85),
    ('PD_MULTIPLIER_NEW', 1.0), ('PD_MULTIPLIER_RELOAN', 0.8),
    ('PD_SHARE_36', 1.00), ('EAD_RATIO_36', 0.60), ('WAL_36', 1.6749),
    ('HOUSE_CAP', 36.0), ('MAX_DTI', 0.50)) as pack (cell, value);

-- A source of money in US dollars for the partner's product.
alter table funder drop constraint funder_lender_type_check;
alter table funder add constraint funder_lender_type_check check (lender_type in
    ('BANK', 'BANK_PLATFORM', 'CONSUMER_FINANCE', 'TRUST', 'MICROLOAN', 'US_BANK'));
insert into funder (id, name, source_type, lender_type, active, licensed, licence, own_approval, priority, weight,
    total_limit_fen, month_limit_fen, day_limit_fen, single_min_fen, single_max_fen, customer_max_fen, currency,
    min_apr_bps, max_apr_bps, bands, min_term_months, max_term_months)
values ('US_PARTNER_BANK', '美国合作银行 US partner bank', 'BANK', 'US_BANK', true, true, '示例牌照-美国银行', false, 10, 1,
    10000000000, 5000000000, 5000000000, 50000, 2500000, 5000000, 'USD', 0, 3600, 'P1,P2,P3,P4,P5', 36, 36);
