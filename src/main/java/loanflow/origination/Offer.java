package loanflow.origination;

import java.time.OffsetDateTime;
import java.util.List;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.EqualInstalments;
import loanflow.money.Money;
import loanflow.money.RepaymentSchedule;
import loanflow.underwriting.CreditOutcome;

/**
 * Terms that we are bound to until {@code expiresAt}, computed once and kept whole.
 *
 * @param state OPEN, ACCEPTED, DECLINED, EXPIRED or VOID
 * @param allIn IRR x 12 of all that is paid against what is received
 * @param fees none by product design: what the customer pays is principal and interest
 */
record Offer(
        String id,
        String applicationId,
        String state,
        boolean counterOffer,
        Money amount,
        int termMonths,
        AnnualRate apr,
        AnnualRate allIn,
        AnnualRate xirr,
        AnnualRate penalty,
        AnnualRate cap,
        String capBasis,
        String lenderType,
        String band,
        String priceVersion,
        List<OfferView.Line> schedule,
        List<OfferView.Fee> fees,
        Money totalInterest,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt) {

    /** How long an offer stands, and when it is recalled (DOMAIN §10.10, ENG). */
    static final int VALID_HOURS = 72;

    static final int REMIND_AFTER_HOURS = 48;

    Offer {
        schedule = List.copyOf(schedule);
        fees = List.copyOf(fees);
    }

    /**
     * The offer on terms that underwriting approved.
     *
     * @throws IllegalStateException when its all-in cost breaks the cap it was priced under: never shown to anybody
     */
    static Offer of(String id, Application application, CreditOutcome.Approved terms, OffsetDateTime now) {
        Money amount = Money.ofMinor(terms.amountFen(), application.amount().currency());
        AnnualRate apr = AnnualRate.bps(terms.aprBps());
        RepaymentSchedule schedule = EqualInstalments.schedule(amount, apr, terms.termMonths(), now.toLocalDate());
        AnnualRate allIn = AllInRate.irrTimes12(schedule);
        AnnualRate cap = AnnualRate.bps(terms.capBps());
        if (!AllInRate.within(allIn, cap)) {
            throw new IllegalStateException("offer of application " + application.id() + " breaks its rate cap");
        }
        return new Offer(
                id,
                application.id(),
                "OPEN",
                terms.counterOffer(),
                amount,
                terms.termMonths(),
                apr,
                allIn,
                AllInRate.xirr(schedule),
                AnnualRate.bps(terms.penaltyAprBps()),
                cap,
                terms.capBasis(),
                terms.lenderType(),
                terms.band(),
                terms.priceVersion(),
                schedule.instalments().stream().map(OfferView.Line::of).toList(),
                List.of(),
                schedule.totalInterest(),
                now,
                now.plusHours(VALID_HOURS));
    }
}
