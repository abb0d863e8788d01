-- The right to a person after an automatic refusal (PIPL art. 24): one appeal per application.
alter table application add column human_review boolean not null default false;

create table appeal (
    application_id varchar(36) primary key references application (id),
    origin         varchar(10) not null check (origin in ('FRAUD', 'CREDIT')),
    state          varchar(10) not null check (state in ('OPEN', 'REPLACED', 'CONFIRMED')),
    made_at        timestamptz not null,
    decided_by     varchar(255),
    decided_at     timestamptz,
    check ((state = 'OPEN') = (decided_at is null))
);
