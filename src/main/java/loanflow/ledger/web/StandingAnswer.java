package loanflow.ledger.web;

import java.time.LocalDate;
import loanflow.ledger.CashStanding;

/** A cash account at its last statement, over HTTP: {@code booked = stated + differences}. */
record StandingAnswer(
        String account,
        String currency,
        LocalDate date,
        String booked,
        String stated,
        String differences,
        boolean explained) {

    static StandingAnswer of(CashStanding standing) {
        return new StandingAnswer(
                standing.account().name(),
                standing.booked().currency().getCurrencyCode(),
                standing.date(),
                standing.booked().major().toPlainString(),
                standing.stated().major().toPlainString(),
                standing.differences().major().toPlainString(),
                standing.isExplained());
    }
}
