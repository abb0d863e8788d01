package loanflow.origination.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.link;
import static loanflow.access.page.Html.row;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.access.page.Html;
import loanflow.customer.PersonalData;
import loanflow.money.Money;
import loanflow.origination.ApplicationState;
import loanflow.origination.ApplicationStatus;
import loanflow.origination.CaseFile;
import loanflow.origination.OfferView;
import loanflow.origination.OpenedCase;
import loanflow.origination.StoredPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Draws a case file, closed or opened. */
@Component
class CasePage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Html page = Html.page("case.html");
    private final Html closed = Html.page("case-closed.html");
    private final Html opened = Html.page("case-open.html");
    private final Clock clock;

    CasePage(Clock clock) {
        this.clock = clock;
    }

    /** Facts, and the question why the person is to be seen. */
    String closed(CaseFile file, CsrfToken token, boolean reasonWasBad) {
        return draw(
                file,
                closed.with(Map.of(
                        "papers", file.papers(),
                        "action", "/cases/" + file.status().id(),
                        "csrf-name", token.getParameterName(),
                        "csrf-token", token.getToken(),
                        "rule", reasonWasBad ? "请填写 5 至 500 个字的理由 Please give a reason of 5 to 500 characters" : "")));
    }

    String opened(CaseFile file, OpenedCase open) {
        return draw(
                file,
                opened.with(Map.of(
                        "person", person(open.revealed().person()),
                        "contacts",
                                lines(open.revealed().contacts().stream()
                                        .map(contact -> row(
                                                contact.name(),
                                                contact.relation(),
                                                contact.phone().value()))
                                        .toList()),
                        "papers",
                                lines(open.papers().stream()
                                        .map(paper -> paper(file, open, paper))
                                        .toList()),
                        "notes",
                                lines(open.notes().stream()
                                        .map(note -> row(at(note.at()), note.userId(), note.activity(), note.text()))
                                        .toList()))));
    }

    private String draw(CaseFile file, Html person) {
        ApplicationStatus status = file.status();
        return page.with(Map.of(
                        "lead",
                        label(status.state()) + " · " + status.id(),
                        "person",
                        person,
                        "facts",
                        facts(file),
                        "timeline",
                        lines(file.timeline().stream()
                                .map(step -> row(at(step.at()), label(step.state()), step.cause()))
                                .toList())))
                .markup();
    }

    private Html facts(CaseFile file) {
        ApplicationStatus status = file.status();
        CaseFile.Facts facts = file.facts();
        OfferView offer = status.offer();
        List<Html> rows = new ArrayList<>(List.of(
                row(both("状态", "State"), label(status.state())),
                row(both("合作方与编号", "Partner and reference"), facts.partner() + " · " + status.externalReference()),
                row(both("渠道", "Channel"), facts.channel()),
                row(both("客户类型", "Customer"), facts.customerType()),
                row(both("申请", "Asked for"), amount(status.amount(), status.currency(), status.termMonths())),
                row(both("用途与还款", "Purpose and repayment"), facts.purpose() + " · " + facts.repayment()),
                row(both("提交", "Submitted"), at(status.submittedAt())),
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
        if (!status.reasons().isEmpty()) {
            rows.add(row(
                    both("拒绝原因", "Reasons"),
                    status.reasons().stream()
                            .map(reason -> reason.code() + " " + reason.zh() + " " + reason.en())
                            .collect(Collectors.joining("；"))));
        }
        return lines(rows);
    }

    private static Html person(PersonalData person) {
        return lines(List.of(
                row(both("姓名", "Name"), person.name()),
                row(both("身份证号", "Identity number"), person.idNumber().value()),
                row(both("手机", "Phone"), person.phone().value()),
                row(both("银行卡", "Bank card"), person.bankCard().value()),
                row(both("住址", "Home address"), person.homeAddress()),
                row(both("单位", "Employer"), person.employer()),
                row(both("邮箱", "Email"), person.email())));
    }

    private Html paper(CaseFile file, OpenedCase open, StoredPaper stored) {
        String address = "/cases/" + file.status().id() + "/papers/"
                + stored.paper().id() + "?reveal=" + open.revealed().revealId();
        return row(
                stored.paper().kind(),
                stored.paper().mediaType() + " · " + (stored.paper().sizeBytes() + 1023) / 1024 + " KB",
                at(stored.uploadedAt()),
                link(address, "打开 Open"));
    }

    private static String label(ApplicationState state) {
        String chinese = switch (state) {
            case SUBMITTED -> "已提交";
            case UNDER_REVIEW -> "审核中";
            case PAPERS_REQUIRED -> "待补材料";
            case OFFERED -> "待接受要约";
            case COOLING_OFF -> "冷静期";
            case PAYING_OUT -> "放款中";
            case ACTIVE -> "已放款";
            case REFUSED -> "已拒绝";
            case WITHDRAWN -> "已撤回";
            case DECLINED -> "客户未接受";
            case EXPIRED -> "已过期";
            case CANCELLED -> "已取消";
        };
        return chinese + " " + state;
    }

    private static String amount(String amount, String currency, int termMonths) {
        return currency + " " + amount + " · " + termMonths + " 个月 months";
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null
                ? null
                : money.currency().getCurrencyCode() + " " + money.major().toPlainString();
    }

    private String at(OffsetDateTime moment) {
        return MINUTE.format(moment.atZoneSameInstant(clock.getZone()));
    }
}
