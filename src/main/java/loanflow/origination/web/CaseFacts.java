package loanflow.origination.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.link;
import static loanflow.access.page.Html.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import loanflow.access.page.Html;
import loanflow.money.Money;
import loanflow.origination.ApplicationStatus;
import loanflow.origination.CaseFile;
import loanflow.origination.OfferView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what staff see of an application at once. */
@Component
class CaseFacts {

    private final Moments moments;

    CaseFacts(Moments moments) {
        this.moments = moments;
    }

    Html of(CaseFile file) {
        ApplicationStatus status = file.status();
        CaseFile.Facts facts = file.facts();
        OfferView offer = status.offer();
        List<Html> rows = new ArrayList<>(List.of(
                row(both("状态", "State"), StateLabel.of(status.state())),
                row(both("合作方与编号", "Partner and reference"), facts.partner() + " · " + status.externalReference()),
                row(both("渠道", "Channel"), facts.channel()),
                row(both("客户类型", "Customer"), facts.customerType()),
                row(both("申请", "Asked for"), amount(status.amount(), status.currency(), status.termMonths())),
                row(both("用途与还款", "Purpose and repayment"), facts.purpose() + " · " + facts.repayment()),
                row(both("提交", "Submitted"), moments.minute(status.submittedAt())),
                row(both("销售代理", "Sales agent"), facts.salesAgent()),
                row(both("资金方类型", "Lender type"), facts.lenderType()),
                row(both("申报月收入", "Declared monthly income"), money(facts.monthlyIncome())),
                row(both("申报月负债", "Declared monthly debt"), money(facts.existingMonthlyDebt())),
                row(both("在职月数", "Months employed"), facts.monthsEmployed()),
                row(both("社保月数", "Months of social security"), facts.socialSecurityMonths()),
                row(both("居住月数", "Months at the address"), facts.monthsAtAddress()),
                row(both("缺少的材料", "Papers wanted"), String.join(", ", status.papersWanted()))));
        if (offer != null) {
            rows.add(row(
                    both("要约", "Offer"),
                    amount(offer.amount(), offer.currency(), offer.termMonths()) + " · " + offer.allInRate() + "% · "
                            + offer.state()));
        }
        if (status.loanId() != null) {
            rows.add(row(both("贷款", "Loan"), link("/loans/" + status.loanId(), status.loanId())));
        }
        if (!status.reasons().isEmpty()) {
            rows.add(row(
                    both("拒绝原因", "Reasons"),
                    status.reasons().stream()
                            .map(reason -> reason.code() + " " + reason.zh() + " " + reason.en())
                            .collect(Collectors.joining("；"))));
        }
        return lines(rows);
    }

    private static String amount(String amount, String currency, int termMonths) {
        return currency + " " + amount + " · " + termMonths + " 个月 months";
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null
                ? null
                : money.currency().getCurrencyCode() + " " + money.major().toPlainString();
    }
}
