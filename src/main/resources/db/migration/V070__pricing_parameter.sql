-- Live price parameters: a change is a new row with a later date, agreed by two persons. The past is never edited.
create table pricing_proposal (
    id          bigint generated always as identity primary key,
    cell        text        not null,
    value       numeric(12, 6) not null check (value >= 0),
    valid_from  date        not null,
    maker       text        not null,
    proposed_at timestamptz not null default now()
);

create table pricing_parameter (
    id          bigint generated always as identity primary key,
    cell        text        not null,
    value       numeric(12, 6) not null check (value >= 0),
    valid_from  date        not null,
    maker       text        not null,
    checker     text        not null,
    proposal_id bigint references pricing_proposal,
    enacted_at  timestamptz not null default now(),
    constraint pricing_parameter_four_eyes check (maker <> checker),
    constraint pricing_parameter_one_a_day unique (cell, valid_from)
);

create trigger pricing_parameter_only_grows before update or delete or truncate on pricing_parameter
    for each statement execute function refuse_change();
create trigger pricing_proposal_only_grows before update or delete or truncate on pricing_proposal
    for each statement execute function refuse_change();

-- The default pack: engineering defaults, no evidence.
insert into pricing_parameter (cell, value, valid_from, maker, checker)
select cell, value, date '2017-12-01', 'initial-load', 'initial-review'
from (values
    ('COST_OF_FUNDS', 6.0), ('OPEX_NEW', 2.0), ('OPEX_RELOAN', 1.5), ('MARGIN', 3.0),
    ('FIXED_COST_NEW', 40.0), ('FIXED_COST_RELOAN', 8.0), ('LOSS_GIVEN_DEFAULT', 0.60),
    ('PD_MULTIPLIER_NEW', 1.0), ('PD_MULTIPLIER_RELOAN', 0.6),
    ('PD_SHARE_3', 0.45), ('PD_SHARE_6', 0.70), ('PD_SHARE_12', 1.00),
    ('EAD_RATIO_3', 0.70), ('EAD_RATIO_6', 0.65), ('EAD_RATIO_12', 0.60),
    ('WAL_3', 0.1675), ('WAL_6', 0.2953), ('WAL_12', 0.5564),
    ('HOUSE_CAP', 24.0), ('MAX_DTI', 0.50)) as pack (cell, value);

-- One-year loan prime rate as published each month (values to be verified by compliance).
insert into pricing_parameter (cell, value, valid_from, maker, checker)
select 'LPR_1Y', value, valid_from, 'initial-load', 'initial-review'
from (values
    (4.31, date '2017-12-01'), (4.25, date '2019-08-20'), (4.05, date '2020-02-20'), (3.85, date '2020-04-20'),
    (3.80, date '2021-12-20'), (3.70, date '2022-01-20'), (3.65, date '2022-08-22'), (3.55, date '2023-06-20'),
    (3.45, date '2023-08-21'), (3.35, date '2024-07-22'), (3.10, date '2024-10-21'), (3.00, date '2025-05-20'))
    as published (value, valid_from);
