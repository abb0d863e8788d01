-- Emptying the table at once is refused as well.
create trigger screening_decision_is_not_emptied
    before truncate on screening_decision
    for each statement execute function refuse_change();
