-- Evidence of borrowers who cannot pay: the type is what the bytes say, the bytes are sealed under the customer's key.
create table hardship_paper (
    id          varchar(36) primary key,
    request_id  varchar(36) not null references hardship_request (id),
    kind        varchar(20) not null check (kind in ('INCOME', 'UNEMPLOYMENT', 'MEDICAL', 'DISASTER', 'DEATH', 'OTHER')),
    media_type  varchar(40) not null,
    size_bytes  integer     not null check (size_bytes > 0),
    sha256      char(64)    not null,
    sealed      bytea       not null,
    uploaded_by varchar(80) not null,
    uploaded_at timestamptz not null,
    unique (request_id, sha256)
);
create trigger hardship_paper_append_only before update or delete or truncate on hardship_paper
    for each statement execute function refuse_change();
