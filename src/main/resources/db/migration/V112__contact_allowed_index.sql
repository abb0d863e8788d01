-- The gate counts what was allowed; a person with many refusals must not make it slow.
create index contact_log_allowed on contact_log (customer_id, at) where decision in ('ALLOW', 'ALLOW_RELAY');
