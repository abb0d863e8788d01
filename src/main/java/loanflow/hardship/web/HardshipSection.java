package loanflow.hardship.web;

import java.util.Map;
import loanflow.access.page.Html;
import loanflow.hardship.Hardships;
import loanflow.servicing.LoanPageSection;
import loanflow.servicing.LoanPosition;
import org.springframework.stereotype.Component;

/** Whether the borrower asked for another way to pay, on the page of the loan, and the form to take such a request. */
@Component
class HardshipSection implements LoanPageSection {

    private final Html section = Html.page("loan-hardship.html");
    private final Hardships hardships;

    HardshipSection(Hardships hardships) {
        this.hardships = hardships;
    }

    @Override
    public Html of(LoanPosition loan) {
        return section.with(Map.of(
                "state",
                hardships
                        .find(loan.loanId())
                        .map(found -> found.state().words() + " · " + found.askedOn())
                        .orElse("无 None"),
                "form",
                Html.link("/loans/" + loan.loanId() + "/hardship", "登记困难申请 Take a request")));
    }
}
