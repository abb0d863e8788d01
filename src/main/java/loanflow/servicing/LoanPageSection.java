package loanflow.servicing;

import loanflow.access.page.Html;

/** What another module adds to the page of a loan. Nothing in it is personal. */
public interface LoanPageSection {

    Html of(LoanPosition loan);
}
