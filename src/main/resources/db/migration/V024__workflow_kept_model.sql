-- A new version of the product brought a new model where the owner's own was in force: the owner's was kept. Whoever
-- deploys the model again has looked at it: its version in force is then a later one.
create table kept_model (
    kind            varchar(7)   not null check (kind in ('DIAGRAM', 'TABLE', 'FORM')),
    model           varchar(255) not null,
    version         integer      not null,
    product_hash    char(64)     not null,
    product_changed text         not null,
    owner_changed   text         not null,
    kept_at         timestamp with time zone not null default current_timestamp,
    primary key (kind, model, version, product_hash)
);
