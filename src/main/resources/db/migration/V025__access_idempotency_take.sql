-- Takes a key for the rest of the transaction and reads what was answered under it, in one call. The function must be
-- volatile: only then its second statement sees what the request that held the key before has committed.
create function idempotency_take(of_caller text, of_key text)
    returns table (state text, request_hash text, status integer, content_type text, location text, body bytea)
    language plpgsql volatile set search_path from current as $$
begin
    if not pg_try_advisory_xact_lock(hashtextextended(of_caller || chr(10) || of_key, 0)) then
        return query select 'IN_FLIGHT', null::text, null::integer, null::text, null::text, null::bytea;
        return;
    end if;
    return query select 'ANSWERED', r.request_hash, r.status, r.content_type, r.location, r.body
                   from idempotent_request r where r.caller = of_caller and r.idempotency_key = of_key;
    if not found then
        return query select 'FREE', null::text, null::integer, null::text, null::text, null::bytea;
    end if;
end $$;
