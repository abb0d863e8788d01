-- Whoever answers R is looked for among those who were ever asked as third parties; most touches are of debtors.
create index contact_log_third_party on contact_log (third_party) where third_party is not null;
