package loanflow.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.EqualInstalments;
import loanflow.money.Money;
import loanflow.money.PenaltyRate;
import org.jspecify.annotations.Nullable;

/**
 * Prices the requested amount, limits it, prices once more. What is then still above the limit becomes a counter-offer
 * at the limit, or nothing.
 */
final class Quotation {

    private final PriceRequest request;
    private final BandTerms band;
    private final PriceParameters parameters;
    private final RateCap cap;
    private final GridCell cell;

    private Quotation(PriceRequest request, BandTerms band, PriceParameters parameters, RateCap cap, GridCell cell) {
        this.request = request;
        this.band = band;
        this.parameters = parameters;
        this.cap = cap;
        this.cell = cell;
    }

    static Quote quote(PriceRequest request, PriceTables tables, PriceParameters parameters) {
        Optional<BandTerms> band = tables.bandTerms(request.band());
        if (band.isEmpty()) {
            return new Quote.Refusal(Quote.Reason.SCORE, null, parameters.version());
        }
        Optional<GridCell> cell = cell(request, tables);
        if (cell.isEmpty()) {
            return new Quote.Refusal(Quote.Reason.PRICE_CAP, null, parameters.version());
        }
        RateCap cap = tables.cap(
                request.lenderType(), request.contractDate(), cell.get().termMonths(), parameters);
        return new Quotation(request, band.get(), parameters, cap, cell.get()).run();
    }

    /** The cell of the nearest term; where that has none, the one that a reviewer may offer. */
    private static Optional<GridCell> cell(PriceRequest request, PriceTables tables) {
        String band = request.band();
        CustomerType type = request.customerType();
        return tables.grid(band, type, nearestTerm(request.product(), request.termMonths()))
                .or(() -> request.product().terms().stream()
                        .flatMap(term -> tables.grid(band, type, term).stream())
                        .filter(cell -> !cell.automatic())
                        .findFirst());
    }

    /** The product's term itself, else the longest shorter one, else the shortest. */
    static int nearestTerm(Product product, int termMonths) {
        return product.terms().stream()
                .filter(term -> term <= termMonths)
                .reduce((shorter, longer) -> longer)
                .orElse(product.terms().get(0));
    }

    private Quote run() {
        if (cap.blocks()) {
            return refused(Quote.Reason.PRICE_CAP, null);
        }
        OptionalLong first = aprBps(request.requestedFen());
        if (first.isEmpty()) {
            return refused(termDiffers() ? Quote.Reason.TERM : Quote.Reason.PRICE_CAP, null);
        }
        LimitTerms limit = limit(first.getAsLong());
        long amount = Math.min(request.requestedFen(), limit.limitFen());
        if (amount < request.product().smallestFen()) {
            return refused(Quote.Reason.LIMIT, limit);
        }
        OptionalLong second = aprBps(amount);
        if (second.isEmpty()) {
            return refused(Quote.Reason.PRICE_CAP, limit);
        }
        LimitTerms again = limit(second.getAsLong());
        return amount <= again.limitFen() ? offer(amount, second.getAsLong(), again) : counterOffer(again);
    }

    /** The smaller principal costs more and a higher rate lowers the limit: taken once, else refused. */
    private Quote counterOffer(LimitTerms limit) {
        if (limit.offersNothing(request.product())) {
            return refused(Quote.Reason.LIMIT, limit);
        }
        OptionalLong rate = aprBps(limit.limitFen());
        if (rate.isEmpty()) {
            return refused(Quote.Reason.PRICE_CAP, limit);
        }
        LimitTerms last = limit(rate.getAsLong());
        return limit.limitFen() <= last.limitFen()
                ? offer(limit.limitFen(), rate.getAsLong(), last)
                : refused(Quote.Reason.LIMIT, last);
    }

    /** Empty when the loan would need more than the cap allows. */
    private OptionalLong aprBps(long principalFen) {
        BigDecimal required = required(principalFen);
        if (required.movePointRight(2).compareTo(BigDecimal.valueOf(cap.capBps())) > 0) {
            return OptionalLong.empty();
        }
        long surcharged = Math.max(cell.aprBps(), RequiredRate.roundedUpBps(required));
        return OptionalLong.of(Math.min(surcharged, cap.capBps()));
    }

    private Quote offer(long amountFen, long aprBps, LimitTerms limit) {
        AnnualRate apr = AnnualRate.bps(aprBps);
        AnnualRate allIn = AllInRate.irrTimes12(EqualInstalments.schedule(
                Money.ofMinor(amountFen, request.product().currency()),
                apr,
                cell.termMonths(),
                request.contractDate()));
        if (!AllInRate.within(allIn, AnnualRate.bps(cap.capBps()))) {
            return refused(Quote.Reason.PRICE_CAP, limit);
        }
        return new Quote.Offer(
                amountFen,
                cell.termMonths(),
                aprBps,
                cell.aprBps(),
                required(amountFen).setScale(3, RoundingMode.HALF_UP),
                bps(allIn, RoundingMode.HALF_UP),
                bps(PenaltyRate.of(apr, AnnualRate.bps(cap.penaltyCapBps())), RoundingMode.DOWN),
                cap,
                limit,
                termDiffers() || amountFen < request.requestedFen(),
                !cell.automatic(),
                parameters.version());
    }

    private static long bps(AnnualRate rate, RoundingMode rounding) {
        return rate.fraction().movePointRight(4).setScale(0, rounding).longValueExact();
    }

    private boolean termDiffers() {
        return cell.termMonths() != request.termMonths();
    }

    private BigDecimal required(long principalFen) {
        return RequiredRate.percent(
                parameters, request.customerType(), cell.termMonths(), band.pd12Percent(), principalFen);
    }

    private LimitTerms limit(long aprBps) {
        return LimitTerms.of(band, request, parameters.value(PriceCell.MAX_DTI), cell.termMonths(), aprBps);
    }

    private Quote refused(Quote.Reason reason, @Nullable LimitTerms limit) {
        return new Quote.Refusal(reason, limit, parameters.version());
    }
}
