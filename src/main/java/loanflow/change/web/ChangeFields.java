package loanflow.change.web;

import static loanflow.access.page.Html.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import loanflow.access.page.Html;
import loanflow.change.ChangeKind;
import loanflow.change.ChangeReason;
import loanflow.change.EventField;
import loanflow.change.EventForm;
import loanflow.change.FieldWords;

/** Draws the fields of a kind of change, filled in as before. */
final class ChangeFields {

    private static final Html TICK = Html.page("change-tick.html");

    private ChangeFields() {}

    static Html of(ChangeKind kind, Map<String, String> form) {
        List<Html> fields = new ArrayList<>();
        for (String type : kind.types()) {
            String legend = kind.isCombination() ? TypeWords.of(type) + " · " : "";
            if (kind.isCombination() && EventForm.of(type).isEmpty()) {
                fields.add(TICK.with(Map.of("name", type, "label", TypeWords.of(type))));
            }
            EventForm.of(type).forEach(field -> fields.add(field(type, field, legend, form)));
        }
        if (kind.money() == ChangeKind.Money.IN) {
            fields.add(FormInputs.input("bankReference", FieldWords.of("bankReference"), "text", form));
        }
        fields.add(FormInputs.input("on", FieldWords.of("on") + "（空 = 入账当日 empty: the day of booking）", "date", form));
        fields.add(FormInputs.select(
                "reason",
                "原因 Reason",
                Arrays.stream(ChangeReason.values())
                        .map(reason -> Map.entry(reason.name(), reason.words()))
                        .toList(),
                form));
        return lines(fields);
    }

    private static Html field(String type, EventField field, String legend, Map<String, String> form) {
        String name = type + "." + field.name();
        String label = legend + FieldWords.of(field.name());
        return switch (field.input()) {
            case DATE -> FormInputs.input(name, label, "date", form);
            case COMPONENT ->
                FormInputs.select(name, label, FormInputs.words("PENALTY", "FEE", "INTEREST", "PRINCIPAL"), form);
            case CHARGE -> FormInputs.select(name, label, FormInputs.words("FEE", "PENALTY"), form);
            case UNIT -> FormInputs.select(name, label, FormInputs.words("MONTHS", "WEEKS", "DAYS"), form);
            case AMOUNT, DECIMAL, COUNT, TEXT -> FormInputs.input(name, label, "text", form);
        };
    }
}
