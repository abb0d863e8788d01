-- Whether a third party who was asked along a path answered: who answers is asked first the next time (DOMAIN §8).
create table contact_answer (
    id       bigint generated always as identity primary key,
    node     varchar(96) not null,
    answered boolean     not null,
    at       timestamptz not null
);
create index contact_answer_node on contact_answer (node);
