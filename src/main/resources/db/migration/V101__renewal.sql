-- What a settled loan leads to: one renewal per loan.
create table renewal (
    loan_id             varchar(36) primary key references loan (id),
    application_id      varchar(36) not null,
    settled_at          timestamptz not null,
    state               varchar(12) not null
        check (state in ('WAITING', 'INVITED', 'REQUESTED', 'NOT_ELIGIBLE', 'LAPSED')),
    reason              varchar(40) not null,
    fast_lane           boolean     not null default false,
    limit_fen           bigint      not null default 0,
    currency            char(3)     not null,
    valid_until         timestamptz,
    next_application_id varchar(36)
);
