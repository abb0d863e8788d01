-- A credit file per application and round; people's notes and votes; the sealed decision. All of it only grows.
create table credit_file (
    application_id text        not null,
    round          int         not null check (round > 0),
    file           json        not null,
    opened_at      timestamptz not null default now(),
    primary key (application_id, round)
);

create table credit_note (
    id             bigint generated always as identity primary key,
    application_id text        not null,
    round          int         not null,
    reviewer       text        not null,
    note           json        not null,
    noted_at       timestamptz not null default now(),
    foreign key (application_id, round) references credit_file
);
create index credit_note_by_file on credit_note (application_id, round);

-- Four eyes: one vote per seat, one seat per person.
create table credit_vote (
    application_id text        not null,
    round          int         not null,
    seat           int         not null check (seat between 1 and 3),
    reviewer       text        not null,
    vote           json        not null,
    voted_at       timestamptz not null default now(),
    primary key (application_id, round, seat),
    constraint credit_vote_four_eyes unique (application_id, round, reviewer),
    foreign key (application_id, round) references credit_file
);

-- previous_hash is the hash of the decision on the round before, or 64 zeros.
create table credit_decision (
    application_id text        not null,
    round          int         not null,
    outcome        text        not null check (outcome in ('APPROVE', 'REFUSE', 'PAPERS')),
    record         text        not null,
    previous_hash  char(64)    not null,
    hash           char(64)    not null unique,
    decided_at     timestamptz not null,
    primary key (application_id, round),
    foreign key (application_id, round) references credit_file
);

create trigger credit_file_only_grows before update or delete or truncate on credit_file
    for each statement execute function refuse_change();
create trigger credit_note_only_grows before update or delete or truncate on credit_note
    for each statement execute function refuse_change();
create trigger credit_vote_only_grows before update or delete or truncate on credit_vote
    for each statement execute function refuse_change();
create trigger credit_decision_only_grows before update or delete or truncate on credit_decision
    for each statement execute function refuse_change();
