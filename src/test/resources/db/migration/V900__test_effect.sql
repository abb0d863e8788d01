-- What a test's controller writes, to see whether an idempotent call happened once.
create table test_effect (id text primary key, name text not null);
