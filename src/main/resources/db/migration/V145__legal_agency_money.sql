insert into ledger_account (code, kind, meaning) values
    ('AGENCY_CLEARING', 'ASSET', 'On its way from agencies to us, zero after each remittance 委外划转清算');

-- Payments that an agency received for us: the borrower has paid, the agency holds the money.
create table agency_receipt (
    repayment_id varchar(36)  primary key references repayment (id),
    agency_id    varchar(60)  not null references collection_agency (id),
    recorded_by  varchar(255) not null,
    recorded_at  timestamptz  not null
);
create index agency_receipt_agency on agency_receipt (agency_id);

-- What an agency sent on of it, and what it kept back of that as its fee.
create table agency_remittance (
    id           varchar(36)  primary key,
    agency_id    varchar(60)  not null references collection_agency (id),
    reference    varchar(80)  not null,
    currency     char(3)      not null,
    arrived_fen  bigint       not null check (arrived_fen >= 0),
    kept_fen     bigint       not null check (kept_fen >= 0),
    booked_on    date         not null,
    recorded_by  varchar(255) not null,
    recorded_at  timestamptz  not null,
    unique (agency_id, reference),
    check (arrived_fen + kept_fen > 0)
);
comment on column agency_remittance.reference is 'the transfer as the bank names it';

do $$
declare
    grown name;
begin
    foreach grown in array array['agency_receipt', 'agency_remittance'] loop
        execute format('create trigger %I before update or delete or truncate on %I
                        for each statement execute function refuse_change()', grown || '_append_only', grown);
    end loop;
end $$;

-- Fees that we pay an agency: one person asks, another one pays.
create table agency_payment (
    id          varchar(36)  primary key,
    agency_id   varchar(60)  not null references collection_agency (id),
    currency    char(3)      not null,
    amount_fen  bigint       not null check (amount_fen > 0),
    state       varchar(10)  not null default 'ASKED' check (state in ('ASKED', 'PAID', 'REFUSED')),
    asked_by    varchar(255) not null,
    asked_at    timestamptz  not null,
    reference   varchar(80),
    decided_by  varchar(255),
    decided_at  timestamptz,
    unique (agency_id, reference),
    check ((state = 'ASKED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state = 'PAID') = (reference is not null)),
    -- Money does not leave the house by one person's will.
    constraint agency_payment_four_eyes check (state <> 'PAID' or decided_by <> asked_by)
);
create index agency_payment_open on agency_payment (agency_id) where state = 'ASKED';
comment on column agency_payment.reference is 'the transfer as the bank names it';
