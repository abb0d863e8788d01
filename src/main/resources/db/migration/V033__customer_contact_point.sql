-- Numbers that others gave of a customer. One becomes his only when he himself has confirmed it.
create table contact_point (
    id          varchar(36)  primary key,
    customer_id varchar(36)  not null references customer (id),
    sealed      bytea        not null,
    source      varchar(80)  not null,
    state       varchar(10)  not null check (state in ('CANDIDATE', 'CONFIRMED', 'REFUSED')),
    given_at    timestamptz  not null,
    ended_at    timestamptz,
    check ((state = 'CANDIDATE') = (ended_at is null))
);
create unique index contact_point_open on contact_point (customer_id) where state = 'CANDIDATE';
comment on column contact_point.source is 'reference of where it comes from, nothing personal';
