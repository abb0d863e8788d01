-- One wish for one loan. Identifiers are blind indexes; names and numbers are in the vault of the customer.
create table application (
    id                        varchar(36) primary key,
    partner                   varchar(100) not null,
    external_reference        varchar(64)  not null,
    fingerprint               char(64)     not null,
    channel                   varchar(20)  not null,
    customer_id               varchar(36)  not null,
    customer_type             varchar(10)  not null check (customer_type in ('NEW', 'RELOAN')),
    amount_fen                bigint       not null check (amount_fen > 0),
    currency                  char(3)      not null,
    term_months               int          not null check (term_months > 0),
    repayment                 varchar(20)  not null,
    purpose                   varchar(30)  not null,
    source                    varchar(64)  not null,
    sales_agent               varchar(64),
    monthly_income_fen        bigint       not null,
    existing_monthly_debt_fen bigint,
    months_employed           int          not null,
    social_security_months    int          not null,
    months_at_address         int          not null,
    signals                   jsonb        not null,
    links                     jsonb        not null,
    deterrence_notice_at      timestamptz  not null,
    state                     varchar(20)  not null,
    lender_type               varchar(30),
    submitted_at              timestamptz  not null,
    state_since               timestamptz  not null,
    unique (partner, external_reference)
);
create index application_customer on application (customer_id, submitted_at);
create index application_state on application (state);

-- Each change of state with its cause: what a person asks about first.
create table application_event (
    id             bigint generated always as identity primary key,
    application_id varchar(36) not null references application (id),
    state          varchar(20) not null,
    cause          varchar(40) not null,
    at             timestamptz not null
);
create index application_event_application on application_event (application_id);

create table application_reason (
    application_id varchar(36) not null references application (id),
    position       int         not null check (position between 1 and 4),
    code           varchar(40) not null,
    primary key (application_id, position),
    unique (application_id, code)
);

-- What we told the applicant, word for word and when; read by him through the API.
create table application_notice (
    id             bigint generated always as identity primary key,
    application_id varchar(36)   not null references application (id),
    kind           varchar(20)   not null,
    text_zh        varchar(2000) not null,
    text_en        varchar(2000) not null,
    given_at       timestamptz   not null
);
create index application_notice_application on application_notice (application_id);

create table wanted_paper (
    application_id varchar(36) not null references application (id),
    kind           varchar(30) not null,
    wanted_by      varchar(20) not null check (wanted_by in ('TABLE', 'REVIEWER')),
    wanted_at      timestamptz not null,
    primary key (application_id, kind)
);

-- Uploaded papers: the type is what the bytes say, the bytes are sealed under the customer's key.
create table paper (
    id             varchar(36) primary key,
    application_id varchar(36) not null references application (id),
    kind           varchar(30) not null,
    media_type     varchar(40) not null,
    size_bytes     int         not null,
    sha256         char(64)    not null,
    sealed         bytea       not null,
    uploaded_at    timestamptz not null
);
create index paper_application on paper (application_id, kind);
