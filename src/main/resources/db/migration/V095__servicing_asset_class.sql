-- Where a loan's amounts stand in the ledger by asset class (五级分类), and what of its income is suspended. Only loans
-- that are or were anywhere but at home have a row: a loan in class normal costs the night nothing.
create table loan_standing (
    loan_id            varchar(36) primary key references loan (id),
    asset_class        varchar(20) not null
        check (asset_class in ('NORMAL', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS')),
    provision_bps      integer     not null check (provision_bps between 0 and 10000),
    ifrs9_stage        smallint    not null check (ifrs9_stage between 1 and 3),
    principal_fen      bigint      not null,
    interest_fen       bigint      not null,
    penalty_fen        bigint      not null,
    booked_class       varchar(20) not null default 'NORMAL',
    booked_stage       smallint    not null default 1,
    booked_principal   bigint      not null default 0,
    booked_interest    bigint      not null default 0,
    booked_penalty     bigint      not null default 0,
    moves              integer     not null default 0,
    at_home            boolean     not null generated always as
        (asset_class = 'NORMAL' and ifrs9_stage = 1 and principal_fen = 0 and interest_fen = 0 and penalty_fen = 0) stored,
    moving             boolean     not null generated always as
        (booked_class <> asset_class or booked_stage <> ifrs9_stage or booked_principal <> principal_fen
            or booked_interest <> interest_fen or booked_penalty <> penalty_fen) stored
);
create index loan_standing_away on loan_standing (loan_id) where not at_home;
create index loan_standing_moving on loan_standing (loan_id) where moving;
comment on column loan_standing.principal_fen is 'what stands on the account of its class; zero in class normal: there it stands at home';
comment on column loan_standing.interest_fen is 'interest that is no income until it is paid';
comment on column loan_standing.booked_principal is 'what the journal says; differs only within the transaction that moves it';

create table class_change (
    id            bigint generated always as identity primary key,
    loan_id       varchar(36) not null references loan (id),
    business_date date        not null,
    from_class    varchar(20) not null,
    to_class      varchar(20) not null,
    from_stage    smallint    not null,
    to_stage      smallint    not null,
    recorded_at   timestamptz not null default clock_timestamp()
);
create index class_change_loan on class_change (loan_id);
create trigger class_change_append_only before update or delete or truncate on class_change
    for each statement execute function refuse_change();

-- A restructured loan is at least special mention for twelve months.
create table loan_watch (
    id          bigint generated always as identity primary key,
    loan_id     varchar(36)  not null references loan (id),
    from_date   date         not null,
    to_date     date         not null check (to_date > from_date),
    because     varchar(200) not null,
    recorded_at timestamptz  not null default clock_timestamp()
);
create index loan_watch_loan on loan_watch (loan_id, to_date);
create trigger loan_watch_append_only before update or delete or truncate on loan_watch
    for each statement execute function refuse_change();

-- One loan of a customer in a worse class lifts his others.
create index loan_customer on loan (customer_id);
