package loanflow.origination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import loanflow.money.Instalment;
import loanflow.money.Money;

/**
 * An offer as it is shown before signing: all of it, nothing beyond it will be charged (DOMAIN §1.1). Amounts are
 * decimal texts in {@code currency}, rates percent a year.
 *
 * @param counterOffer amount or term differ from what was asked for
 * @param allInRate interest and every fee as a yearly rate; the yardstick is {@code allInBasis}
 * @param xirr the same cost by exact dates, for comparison
 * @param schedule every instalment, as if paid out on the day of the offer
 * @param fees every fee and who collects it; empty means none
 * @param interestCollectedBy who collects the interest
 */
public record OfferView(
        String id,
        String state,
        boolean counterOffer,
        String amount,
        String netPayout,
        String currency,
        int termMonths,
        String nominalRate,
        String allInRate,
        String allInBasis,
        String xirr,
        String penaltyRate,
        List<Line> schedule,
        List<Fee> fees,
        String totalInterest,
        String totalPayable,
        String interestCollectedBy,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt) {

    static OfferView of(Offer offer) {
        Money amount = offer.amount();
        return new OfferView(
                offer.id(),
                offer.state(),
                offer.counterOffer(),
                text(amount),
                text(amount),
                amount.currency().getCurrencyCode(),
                offer.termMonths(),
                Rates.percent(offer.apr()),
                Rates.percent(offer.allIn()),
                offer.capBasis(),
                Rates.percent(offer.xirr()),
                Rates.percent(offer.penalty()),
                offer.schedule(),
                offer.fees(),
                text(offer.totalInterest()),
                text(amount.plus(offer.totalInterest())),
                "LENDER_" + offer.lenderType(),
                offer.madeAt(),
                offer.expiresAt());
    }

    private static String text(Money money) {
        return money.major().toPlainString();
    }

    /** One instalment. */
    public record Line(int number, LocalDate dueDate, String principal, String interest, String total) {

        static Line of(Instalment instalment) {
            return new Line(
                    instalment.number(),
                    instalment.dueDate(),
                    text(instalment.principal()),
                    text(instalment.interest()),
                    text(instalment.total()));
        }
    }

    /** One fee, its amount and the party that collects it. */
    public record Fee(String name, String amount, String collectedBy) {}
}
