-- What we offered: complete, so that what was accepted can be shown for ever.
create table offer (
    id                    varchar(36) primary key,
    application_id        varchar(36)  not null references application (id),
    round                 int          not null,
    state                 varchar(10)  not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'VOID')),
    counter_offer         boolean      not null,
    amount_fen            bigint       not null,
    currency              char(3)      not null,
    term_months           int          not null,
    apr_bps               int          not null,
    all_in_bps            int          not null,
    xirr_bps              int          not null,
    penalty_apr_bps       int          not null,
    cap_bps               int          not null,
    cap_basis             varchar(20)  not null,
    lender_type           varchar(30)  not null,
    band                  varchar(2)   not null,
    price_version         varchar(100) not null,
    schedule              jsonb        not null,
    fees                  jsonb        not null,
    total_interest_fen    bigint       not null,
    made_at               timestamptz  not null,
    reminded_at           timestamptz,
    expires_at            timestamptz  not null,
    answered_at           timestamptz,
    arbitration_accepted  boolean      not null default false,
    unique (application_id, round)
);
create unique index offer_open on offer (application_id) where state in ('OPEN', 'ACCEPTED');

-- The signed text; it names the borrower by customer id only, so that it outlives an erasure.
create table contract (
    id                   varchar(36) primary key,
    application_id       varchar(36) not null references application (id),
    offer_id             varchar(36) not null unique references offer (id),
    text                 text        not null,
    sha256               char(64)    not null,
    arbitration_clause   boolean     not null,
    signed_at            timestamptz not null,
    cooling_off_ends_at  timestamptz not null,
    cooling_off_waived   boolean     not null default false,
    binding_since        timestamptz,
    voided_at            timestamptz
);
create index contract_application on contract (application_id);
