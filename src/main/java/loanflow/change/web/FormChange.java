package loanflow.change.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.change.ChangeKind;
import loanflow.change.ChangeReason;
import loanflow.change.EventForm;
import loanflow.change.NewChange;

/** Reads what somebody filled in on the page: fields are named {@code TYPE.field}; an event that is left empty is none. */
final class FormChange {

    private static final String NAME = "[A-Za-z0-9._:-]{4,80}";

    private FormChange() {}

    static NewChange read(String loanId, Map<String, String> form, Caller.Staff staff) {
        String key = form.getOrDefault("key", "");
        if (!key.matches(NAME)) {
            throw Problem.invalid("key", "pattern", "The key of the form is missing.");
        }
        ChangeKind kind = kind(form, staff);
        String bank = FormTexts.given(form, "bankReference");
        if (bank != null && !bank.matches(NAME)) {
            throw Problem.invalid("bankReference", "pattern", "Letters, figures and . _ : - only.");
        }
        return new NewChange(
                loanId,
                key,
                kind,
                FormTexts.choice(ChangeReason.class, "reason", form),
                FormTexts.day(FormTexts.given(form, "on")),
                bank,
                events(kind, form),
                staff.userId());
    }

    /** The kind, for who may ask for it. */
    static ChangeKind kind(Map<String, String> form, Caller.Staff staff) {
        ChangeKind kind = FormTexts.choice(ChangeKind.class, "kind", form);
        Askers.require(staff, kind);
        return kind;
    }

    private static List<ObjectNode> events(ChangeKind kind, Map<String, String> form) {
        List<ObjectNode> events = new ArrayList<>();
        for (String type : kind.types()) {
            ObjectNode event = JsonNodeFactory.instance.objectNode().put("type", type);
            EventForm.of(type).forEach(field -> {
                String value = FormTexts.given(form, type + "." + field.name());
                if (value != null) {
                    event.put(field.name(), value);
                }
            });
            if (!kind.isCombination() || event.size() > 1 || form.containsKey(type)) {
                events.add(event);
            }
        }
        return events;
    }
}
