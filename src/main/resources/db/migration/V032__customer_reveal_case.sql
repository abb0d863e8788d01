-- A reveal to a person names the application it was for. Who looked at whom, and why, is never rewritten.
alter table reveal add column application_id varchar(36);

create trigger reveal_append_only before update or delete or truncate on reveal
    for each statement execute function refuse_change();
