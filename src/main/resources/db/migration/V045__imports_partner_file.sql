-- What a partner may do beyond single applications, for example import:us-partner-36.
create table api_client_permission (
    client_id  text not null references api_client (id),
    permission text not null,
    primary key (client_id, permission)
);

-- A partner's file: how far it is, and what became of each row. Never a cell of it.
create table import_file (
    id         varchar(36)  primary key,
    partner    varchar(100) not null,
    mapping    varchar(60)  not null,
    state      varchar(10)  not null check (state in ('RUNNING', 'DONE', 'BROKEN')),
    started_at timestamptz  not null,
    ended_at   timestamptz
);
create index import_file_partner on import_file (partner, started_at);

create table import_row (
    import_id      varchar(36) not null references import_file (id),
    row_number     bigint      not null check (row_number > 0),
    outcome        varchar(10) not null check (outcome in ('ACCEPTED', 'REPEATED', 'REJECTED')),
    application_id varchar(36),
    field          varchar(60),
    rule           varchar(40),
    primary key (import_id, row_number)
);
