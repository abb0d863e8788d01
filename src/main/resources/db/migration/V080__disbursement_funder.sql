-- Sources of money and how much of each is used. Numbers are defaults without evidence, to be replaced by contracts.
create table funder (
    id                      varchar(40)  primary key,
    name                    varchar(100) not null,
    source_type             varchar(20)  not null check (source_type in
        ('OWN', 'BANK', 'BANK_PLATFORM', 'JOINT', 'CONSUMER_FINANCE', 'TRUST', 'MICROLOAN')),
    lender_type             varchar(20)  not null check (lender_type in
        ('BANK', 'BANK_PLATFORM', 'CONSUMER_FINANCE', 'TRUST', 'MICROLOAN')),
    active                  boolean      not null,
    licensed                boolean      not null,
    licence                 varchar(60),
    partner_on_list         boolean,
    enhancer_on_list        boolean,
    fee_charged_to_borrower boolean,
    look_through            boolean,
    bank_channel            boolean,
    partner_share           numeric(5, 4),
    partner_exposure_share  numeric(5, 4),
    joint_share             numeric(5, 4),
    non_standard_leverage   numeric(6, 3),
    standard_leverage       numeric(6, 3),
    own_approval            boolean      not null,
    priority                integer      not null,
    weight                  integer      not null check (weight > 0),
    total_limit_fen         bigint       not null check (total_limit_fen >= 0),
    month_limit_fen         bigint       not null check (month_limit_fen >= 0),
    day_limit_fen           bigint       not null check (day_limit_fen >= 0),
    single_min_fen          bigint       not null check (single_min_fen > 0),
    single_max_fen          bigint       not null,
    customer_max_fen        bigint       not null,
    currency                char(3)      not null default 'CNY',
    min_apr_bps             integer      not null check (min_apr_bps >= 0),
    max_apr_bps             integer      not null,
    bands                   varchar(60)  not null,
    min_term_months         integer      not null check (min_term_months > 0),
    max_term_months         integer      not null,
    restricted_purposes     varchar(200) not null default '',
    regions                 varchar(200) not null default ''
);
comment on column funder.priority is 'the lowest number is asked first';
comment on column funder.weight is 'share among funders of one priority';
comment on column funder.regions is 'allowed province codes, comma separated; empty: all';

create table funder_use (
    funder_id varchar(40) not null references funder,
    period    varchar(10) not null,
    used_fen  bigint      not null default 0 check (used_fen >= 0),
    primary key (funder_id, period)
);
comment on column funder_use.period is 'TOTAL, a month 2026-11 or a day 2026-11-24 of business time';

create table funder_preselection (
    application_id varchar(64) primary key,
    funder_id      varchar(40) not null references funder
);

insert into funder (id, name, source_type, lender_type, active, licensed, licence, partner_on_list, enhancer_on_list,
    fee_charged_to_borrower, look_through, bank_channel, non_standard_leverage, standard_leverage, own_approval, priority,
    weight, total_limit_fen, month_limit_fen, day_limit_fen, single_min_fen, single_max_fen, customer_max_fen,
    min_apr_bps, max_apr_bps, bands, min_term_months, max_term_months)
values
    ('OWN_MONEY', '自有资金 Own money', 'OWN', 'CONSUMER_FINANCE', true, true, '示例牌照-消费金融', null, null, null, null,
     null, null, null, false, 20, 1, 500000000000, 100000000000, 10000000000, 10000, 20000000, 20000000, 0, 2400,
     'A,B,C,D,E', 1, 36),
    ('PLATFORM_BANK', '合作银行 Partner bank', 'BANK_PLATFORM', 'BANK_PLATFORM', true, true, '示例牌照-银行', true, true, false,
     null, null, null, null, true, 10, 1, 1000000000000, 200000000000, 20000000000, 100000, 20000000, 20000000, 0, 2400,
     'A,B,C,D', 3, 36),
    ('TRUST_PLAN', '信托计划 Trust plan', 'TRUST', 'TRUST', true, true, '示例牌照-信托', null, null, null, true, false, null,
     null, false, 30, 1, 0, 0, 0, 100000, 20000000, 20000000, 0, 2400, 'A,B,C', 3, 24),
    ('MICROLOAN_COMPANY', '小额贷款公司 Micro-loan company', 'MICROLOAN', 'MICROLOAN', true, true, '示例牌照-小贷', null, null,
     null, null, null, 0.4, 1.2, false, 40, 1, 100000000000, 20000000000, 2000000000, 10000, 5000000, 20000000, 0, 2400,
     'A,B,C,D,E', 1, 24);
