package loanflow.contact;

import java.util.Map;

/**
 * Texts that may be sent, and the scripts of calls. A reminder demands nothing and mentions no consequence (grace
 * period, DOMAIN §2); every text but those to a third party or a stranger names the institution; a notice says what the
 * law wants said before the act; marketing names the yearly rate and the way out.
 */
public enum MessageTemplate {
    REMINDER_V1("【Loanflow】您好，您的借款本期应还{amount}元，还款日{dueDate}。请保持账户余额充足，如已还款请忽略。"),
    COLLECT_V1("【Loanflow】您的借款已逾期{daysPastDue}天，应还{amount}元，请尽快还款。如有困难请联系我们协商；如已还款请忽略。"),
    PROMISE_V1("【Loanflow】您承诺今日还款{amount}元，请按约还款。如已还款请忽略。"),
    BUREAU_NOTICE_V1("【Loanflow】依据《征信业管理条例》第十五条告知：您的借款已逾期{daysPastDue}天，应还{amount}元。"
            + "如在{reportFrom}前仍未还清逾期金额，我们将向金融信用信息基础数据库报送逾期信息。如有异议请联系我们。"),
    LEGAL_NOTICE_V1("【Loanflow】通知：您的借款已逾期{daysPastDue}天，应还{amount}元。若仍未还清，我们可能依合同约定申请仲裁或提起诉讼。" + "您有权提出异议并要求协商。"),
    OFFER_REMINDER_V1("【Loanflow】您好，您的{amount}元借款方案将于{until}失效，如需使用请在此之前确认；如不需要，请忽略。"),
    /** To a third party: neither the institution nor the matter; whom it is about stands on the page, not in the text. */
    RELAY_V1("您好，我姓（本人姓氏）。想请您转告对方，方便时回电{callback}；如您知道对方现在使用的号码，也请告知。打扰您了，谢谢。"),
    /** To whoever answers at a number that was given: nothing is said before it is clear who he is. */
    IDENTIFY_V1("您好，请问您是本人吗？请先核对身份证号后四位。【核对后】这里是Loanflow，请确认今后可以用这个号码与您联系，我们的电话是{callback}。"),
    LIST_NOTICE_V1("【Loanflow】告知：依据内部核查，我们将您列入本机构风险名单，期限至{until}。您有权要求说明原因、提供材料并申请人工复核，请联系我们的客服。"),
    LIST_LIFTED_V1("【Loanflow】您对本机构风险名单的申诉已复核：相关条目已撤销，即时生效。"),
    LIST_STANDS_V1("【Loanflow】您对本机构风险名单的申诉已由另一人复核：相关条目维持。您可补充材料后再次申诉，或向监管部门反映。"),
    HARDSHIP_OFFER_V1(
            "【Loanflow】您的困难申请已有答复：可为您办理{plan}，每期不超过{amount}元，首个还款日{first}。" + "请在{until}前确认；不确认则不生效，不影响您的其他权利。"),
    HARDSHIP_REFUSED_V1("【Loanflow】您{askedOn}的困难申请已有答复：暂不能办理（{reason}）。如有新的证明可再次申请，也可联系客服协商。"),
    COMPLAINT_ANSWER_V1("【Loanflow】您{madeOn}的投诉已处理：{finding}，{correction}。如不同意，可再次反映，也可向监管部门投诉。"),
    CARE_V1("【Loanflow】您好，如还款遇到困难，可随时联系我们协商调整，我们会尽力协助。如已还款请忽略。"),
    WHITE_LIST_V1("【Loanflow】您有{amount}元借款邀请，有效期至{until}，年化综合成本不超过{rate}%，以审批结果为准。请合理借贷。拒收请回复R。"),
    REPEAT_V1("【Loanflow】感谢您按约还款。如有资金需要可再次申请，年化综合成本不超过{rate}%，以审批结果为准。请合理借贷。拒收请回复R。"),
    COME_BACK_V1("【Loanflow】您此前的借款申请未完成，如仍有需要可重新申请，年化综合成本不超过{rate}%，以审批结果为准。请合理借贷。拒收请回复R。");

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
