package loanflow.legal.web;

import java.util.List;
import loanflow.legal.AgencyBooks;
import loanflow.legal.AgencyPayment;
import loanflow.legal.AgencyRecords;
import loanflow.legal.AgencyStanding;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** Where we stand with agencies, over HTTP; amounts are decimal texts in their currency. */
record AgencyAnswers(List<Standing> standings, List<Payment> payments, List<Check> books) {

    static AgencyAnswers of(AgencyRecords records) {
        return new AgencyAnswers(
                records.standings().stream().map(Standing::of).toList(),
                records.payments().stream().map(Payment::of).toList(),
                records.books().stream().map(Check::of).toList());
    }

    /** One agency in one currency: {@code held = received - arrived - kept}, {@code owed = earned - kept - paid}. */
    record Standing(
            String agencyId,
            String currency,
            String received,
            String arrived,
            String kept,
            String held,
            String earned,
            String paid,
            String owed) {

        static Standing of(AgencyStanding one) {
            return new Standing(
                    one.agencyId(),
                    one.received().currency().getCurrencyCode(),
                    text(one.received()),
                    text(one.arrived()),
                    text(one.kept()),
                    text(one.held()),
                    text(one.earned()),
                    text(one.paid()),
                    text(one.owed()));
        }
    }

    /** A payment of fees. */
    record Payment(
            String id,
            String agencyId,
            String currency,
            String amount,
            String state,
            @Nullable String reference) {

        static Payment of(AgencyPayment one) {
            return new Payment(
                    one.id(),
                    one.agencyId(),
                    one.amount().currency().getCurrencyCode(),
                    text(one.amount()),
                    one.state().name(),
                    one.reference());
        }
    }

    /** The sums of a currency against the ledger. */
    record Check(String currency, String held, String booked, String owed, String payable, boolean right) {

        static Check of(AgencyBooks one) {
            return new Check(
                    one.currency().getCurrencyCode(),
                    text(one.held()),
                    text(one.booked()),
                    text(one.owed()),
                    text(one.payable()),
                    one.isRight());
        }
    }

    private static String text(Money amount) {
        return amount.major().toPlainString();
    }
}
