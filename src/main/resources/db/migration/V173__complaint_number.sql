-- Several complaints of a day are told in the order in which they came.
alter table complaint add column number bigint generated always as identity;
