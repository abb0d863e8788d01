package loanflow.complaint.web;

import java.util.Map;
import loanflow.access.page.Html;
import loanflow.complaint.Complaints;
import loanflow.servicing.LoanPageSection;
import loanflow.servicing.LoanPosition;
import org.springframework.stereotype.Component;

/** Complaints on the page of a loan: how many, and where to take one. */
@Component
class ComplaintSection implements LoanPageSection {

    private final Html section = Html.page("loan-complaints.html");
    private final Complaints complaints;

    ComplaintSection(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Html of(LoanPosition loan) {
        return section.with(Map.of(
                "count",
                complaints.of(loan.loanId()).size(),
                "page",
                Html.link("/loans/" + loan.loanId() + "/complaints", "登记与查看 Take and read")));
    }
}
