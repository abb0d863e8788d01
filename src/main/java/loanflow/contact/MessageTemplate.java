package loanflow.contact;

import java.util.Map;

/** Texts that may be sent. A reminder demands nothing and mentions no consequence (grace period, DOMAIN §2). */
public enum MessageTemplate {
    REMINDER_V1("【Loanflow】您好，您的借款本期应还{amount}元，还款日{dueDate}。请保持账户余额充足，如已还款请忽略。");

    private final String text;

    MessageTemplate(String text) {
        this.text = text;
    }

    /** The text with its values. A value that is missing is a defect: half a sentence must not be sent. */
    public String with(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("{")) {
            throw new IllegalArgumentException("template " + name() + ": a value is missing");
        }
        return filled;
    }
}
