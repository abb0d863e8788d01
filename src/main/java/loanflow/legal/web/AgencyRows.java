package loanflow.legal.web;

import static loanflow.access.page.Html.row;

import loanflow.access.page.Html;
import loanflow.legal.AgencyBooks;
import loanflow.legal.AgencyPayment;
import loanflow.legal.AgencyStanding;

/** Rows of the page of agencies. */
final class AgencyRows {

    private AgencyRows() {}

    static Html held(AgencyStanding one) {
        return row(one.name(), one.received(), one.arrived(), one.kept(), one.held());
    }

    static Html owed(AgencyStanding one) {
        return row(one.name(), one.earned(), one.kept(), one.paid(), one.owed(), one.asked());
    }

    static Html of(AgencyBooks one) {
        return row(
                one.currency(),
                one.held(),
                one.booked(),
                one.owed(),
                one.payable(),
                one.isRight() ? "平 Right" : "不平 Wrong");
    }

    static Html of(AgencyPayment one, String agency, Html last) {
        return row(
                one.askedAt().toLocalDate(),
                agency,
                one.amount(),
                one.state().words(),
                one.askedBy(),
                one.decidedBy(),
                last);
    }
}
