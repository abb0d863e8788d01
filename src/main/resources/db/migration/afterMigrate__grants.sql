-- The application works on rows and never on tables, and what only grows it may only read and extend: every table whose
-- triggers refuse changes is out of reach for update and delete too (I8). Readers see all but secrets and sealed persons.
grant usage on schema public to loanflow_app, loanflow_read_only;
grant select, insert, update, delete on all tables in schema public to loanflow_app;
revoke update, delete, truncate on flyway_schema_history from loanflow_app;
grant select on all tables in schema public to loanflow_read_only;
revoke all on api_client, applicant_token, customer, customer_identifier, customer_contact, contact_point from loanflow_read_only;
-- It holds writers up for a moment: for the application only.
revoke execute on function journal_cut() from public;
grant execute on function journal_cut() to loanflow_app;

do $$
declare
    grown name;
begin
    for grown in
        select distinct c.relname
          from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
         where p.proname in ('refuse_change', 'ledger_only_grows', 'signature_only_grows')
           and t.tgtype & 24 = 24 -- before delete (8) and update (16)
    loop
        execute format('revoke update, delete, truncate on %I from loanflow_app', grown);
    end loop;
    if '${application-user}' <> 'loanflow_app' and '${application-user}' <> current_user then
        execute format('grant loanflow_app to %I', '${application-user}');
    end if;
end $$;
