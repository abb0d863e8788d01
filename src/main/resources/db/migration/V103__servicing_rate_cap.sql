-- The cap on a loan's whole yearly cost, as of its contract, and what the nightly control found and gave up for it.
create table loan_cap (
    loan_id varchar(36) primary key references loan (id),
    cap_bps integer     not null check (cap_bps >= 0)
);
create table cost_finding (
    id            bigint generated always as identity primary key,
    loan_id       varchar(36) not null references loan (id),
    business_date date        not null,
    cap_bps       integer     not null,
    cost_bps      integer     not null,
    limited_fen   bigint      not null check (limited_fen >= 0),
    kept          boolean     not null,
    recorded_at   timestamptz not null default clock_timestamp()
);
create index cost_finding_loan on cost_finding (loan_id);
create trigger cost_finding_append_only before update or delete or truncate on cost_finding
    for each statement execute function refuse_change();
comment on column cost_finding.cost_bps is 'yearly cost before penalty interest was limited';
comment on column cost_finding.kept is 'whether the cap is kept after it; false needs people: costs or terms are too dear';

alter table instalment add column penalty_limited_fen bigint not null default 0 check (penalty_limited_fen >= 0);
comment on column instalment.penalty_limited_fen is 'penalty interest that was given up to keep the cap; penalty_fen is without it';
