create trigger review_note_append_only before update or delete or truncate on review_note
    for each statement execute function signature_only_grows();
