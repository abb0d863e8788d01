-- Books of the simulated payment provider, profile demo only. Empty in production.
create table simulator_payout (
    key        varchar(100) primary key,
    status     varchar(10)  not null,
    amount_fen bigint       not null,
    currency   char(3)      not null
);
