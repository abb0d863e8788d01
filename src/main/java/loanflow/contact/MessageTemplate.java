package loanflow.contact;

import java.util.Map;

/**
 * Texts that may be sent, and the scripts of calls. A reminder demands nothing and mentions no consequence (grace
 * period, DOMAIN §2); every text names the institution; a notice says what the law wants said before the act.
 */
public enum MessageTemplate {
    REMINDER_V1("【Loanflow】您好，您的借款本期应还{amount}元，还款日{dueDate}。请保持账户余额充足，如已还款请忽略。"),
    COLLECT_V1("【Loanflow】您的借款已逾期{daysPastDue}天，应还{amount}元，请尽快还款。如有困难请联系我们协商；如已还款请忽略。"),
    PROMISE_V1("【Loanflow】您承诺今日还款{amount}元，请按约还款。如已还款请忽略。"),
    BUREAU_NOTICE_V1("【Loanflow】依据《征信业管理条例》第十五条告知：您的借款已逾期{daysPastDue}天，应还{amount}元。"
            + "如在{reportFrom}前仍未还清逾期金额，我们将向金融信用信息基础数据库报送逾期信息。如有异议请联系我们。"),
    LEGAL_NOTICE_V1("【Loanflow】通知：您的借款已逾期{daysPastDue}天，应还{amount}元。若仍未还清，我们可能依合同约定申请仲裁或提起诉讼。" + "您有权提出异议并要求协商。"),
    OFFER_REMINDER_V1("【Loanflow】您好，您的{amount}元借款方案将于{until}失效，如需使用请在此之前确认；如不需要，请忽略。");

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
