-- One row: how far the business clock runs ahead of the wall clock (demo only), and the zone in which every node's JVM
-- must run, because the engine stores due dates as local time without a zone.
create table business_clock (
    id        smallint    primary key default 1 check (id = 1),
    offset_ms bigint      not null default 0 check (offset_ms >= 0),
    jvm_zone  varchar(60) not null
);
