package loanflow.origination;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;

/** The text that is signed. It names the borrower by customer id, whose identity the vault proves. */
final class ContractText {

    private ContractText() {}

    static String of(Application application, Offer offer, boolean arbitration, OffsetDateTime signedAt) {
        String schedule = offer.schedule().stream()
                .map(line -> "第%d期 Instalment %d: %s, %s %s (本金 principal %s, 利息 interest %s)"
                        .formatted(
                                line.number(),
                                line.number(),
                                line.dueDate(),
                                line.total(),
                                offer.amount().currency(),
                                line.principal(),
                                line.interest()))
                .collect(Collectors.joining("\n"));
        OfferView view = OfferView.of(offer);
        return """
                个人消费借款合同 Consumer loan contract
                申请编号 Application: %s
                借款人 Borrower: customer %s（身份信息存于加密保险库 identity kept in the vault）
                出借方类型 Lender: %s
                借款用途 Purpose: %s
                本金 Principal: %s %s，足额发放，不预先扣除任何利息或费用 paid out in full, nothing is deducted
                期限 Term: %d 个月 months，等额本息 equal instalments
                年利率 Nominal yearly rate: %s%%
                年化综合成本 All-in yearly cost: %s%%（%s），XIRR %s%%
                逾期罚息年利率 Penalty rate on overdue principal: %s%%
                费用 Fees: 无 none
                提前还款 Early repayment: 随时可还，仅计实际使用天数利息 at any time, interest only for the days used
                还款计划（自放款日起算，以下以签署日为例）Schedule (counted from the payout day; here from the day of signing)
                %s
                征信告知 Credit bureau: 逾期信息将在事先告知后报送征信机构 arrears are reported, after notice in advance
                争议解决 Disputes: %s
                签署时间 Signed at: %s
                """.formatted(
                        application.id(),
                        application.customerId(),
                        offer.lenderType(),
                        application.purpose(),
                        view.amount(),
                        view.currency(),
                        offer.termMonths(),
                        view.nominalRate(),
                        view.allInRate(),
                        view.allInBasis(),
                        view.xirr(),
                        view.penaltyRate(),
                        schedule,
                        arbitration
                                ? "争议发生后提交仲裁（借款人单独确认）arbitration once a dispute exists, accepted separately"
                                : "有管辖权的人民法院 the competent court",
                        signedAt);
    }
}
