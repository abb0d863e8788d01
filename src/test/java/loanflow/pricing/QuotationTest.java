package loanflow.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.EqualInstalments;
import loanflow.money.Money;
import loanflow.testing.DecisionFiles;
import loanflow.workflow.PolicyVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Price, cap and limit on the real tables. Amounts in the cases are yuan. */
class QuotationTest {

    private static final PriceTables TABLES = new PriceTables(new DecisionFiles(), PolicyVersions.LATEST);
    private static final Product HOUSE = TABLES.product(Product.HOUSE).orElseThrow();
    private static final PriceParameters PACK = DefaultPack.parameters();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} {1} {2} months {3} bps")
    @CsvSource({
        "A, NEW, 3, 1250, 50000", "A, NEW, 6, 1200, 50000", "A, NEW, 12, 1200, 50000",
        "B, NEW, 3, 1350, 30000", "B, NEW, 6, 1300, 30000", "B, NEW, 12, 1250, 30000",
        "C, NEW, 3, 1600, 15000", "C, NEW, 6, 1450, 15000", "C, NEW, 12, 1350, 15000",
        "D, NEW, 3, 2050, 8000", "D, NEW, 6, 1800, 8000", "D, NEW, 12, 1550, 8000",
        "A, RELOAN, 3, 1150, 50000", "A, RELOAN, 6, 1100, 50000", "A, RELOAN, 12, 1100, 50000",
        "B, RELOAN, 3, 1200, 30000", "B, RELOAN, 6, 1150, 30000", "B, RELOAN, 12, 1150, 30000",
        "C, RELOAN, 3, 1300, 15000", "C, RELOAN, 6, 1250, 15000", "C, RELOAN, 12, 1200, 15000",
        "D, RELOAN, 3, 1500, 8000", "D, RELOAN, 6, 1400, 8000", "D, RELOAN, 12, 1300, 8000",
        "E, RELOAN, 3, 1850, 3000", "E, RELOAN, 6, 1700, 3000", "E, RELOAN, 12, 1500, 3000"
    })
    void theGridOfTheOwnerIsTheFormulaAtTheReferencePrincipal(
            String band, CustomerType type, int term, long aprBps, long yuan) {
        GridCell cell = TABLES.grid(band, type, term).orElseThrow();
        BandTerms terms = TABLES.bandTerms(band).orElseThrow();

        assertThat(cell.aprBps()).isEqualTo(aprBps);
        assertThat(terms.productCapFen()).isEqualTo(yuan * 100);
        assertThat(RequiredRate.roundedUpBps(
                        RequiredRate.percent(PACK, type, term, terms.pd12Percent(), terms.productCapFen())))
                .isEqualTo(aprBps);
        assertThat(offer(request(band, type, yuan, term)).aprBps()).isEqualTo(aprBps);
    }

    @Test
    void aSmallLoanIsDearerThanTheGrid() {
        Quote.Offer offer = offer(request("A", CustomerType.NEW, 3_000, 3));

        assertThat(offer.gridBps()).isEqualTo(1250);
        assertThat(offer.aprBps()).isEqualTo(2000);
        assertThat(offer.requiredPercent()).isEqualByComparingTo("19.750");
        assertThat(offer.counter()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} months: viable from {2}")
    @CsvSource({"A, 3, 2000", "B, 6, 1200", "C, 12, 700", "D, 3, 3500"})
    void belowTheSmallestViablePrincipalThereIsNoPriceUnderTheCap(String band, int term, long yuan) {
        assertThat(offer(request(band, CustomerType.NEW, yuan, term)).aprBps()).isLessThanOrEqualTo(2400);
        assertThat(refusal(request(band, CustomerType.NEW, yuan - 100, term))).isEqualTo(Quote.Reason.PRICE_CAP);
    }

    @ParameterizedTest(name = "{0} {1} months, income {3}: {9}")
    @CsvSource({
        "C, 12, 1350, 8000, 1500, 30000, 1500000, 3200000, 2791673, 1500000, 17000000",
        "B, 6, 1300, 6000, 2000, 0, 3000000, 3000000, 577892, 570000, 20000000",
        "A, 12, 1200, 15000, 2000, 180000, 5000000, 9000000, 6190293, 2000000, 2000000",
        "D, 6, 1800, 3500, 0, 0, 800000, 700000, 997008, 700000, 20000000"
    })
    void theLimitIsTheSmallestOfFourTerms(
            String band,
            int term,
            long aprBps,
            long income,
            long debt,
            long other,
            long product,
            long byIncome,
            long byRepayment,
            long limit,
            long regulatory) {
        LimitTerms terms = LimitTerms.of(
                TABLES.bandTerms(band).orElseThrow(),
                request(band, CustomerType.NEW, 1_000, term, income, debt, other),
                PACK.value(PriceCell.MAX_DTI),
                term,
                aprBps);

        assertThat(terms).isEqualTo(new LimitTerms(product, byIncome, byRepayment, regulatory, limit));
    }

    @Test
    void whatIsAboveTheLimitBecomesACounterOfferAtItsOwnPrice() {
        Quote.Offer offer = offer(request("B", CustomerType.NEW, 20_000, 6, 6_000, 2_000, 0));

        assertThat(offer.counter()).isTrue();
        assertThat(offer.amountFen()).isLessThanOrEqualTo(offer.limit().limitFen());
        assertThat(offer.amountFen()).isEqualTo(570_000);
        assertThat(offer.aprBps()).as("a smaller loan bears more fixed cost").isEqualTo(1500);
    }

    @Test
    void theHigherPriceOfALimitedAmountLowersTheLimitOnceMore() {
        // 1,040 yuan are free each month: that repays 6,010 at the grid's 13.0 %, but only 5,976 at the 15.0 % that so
        // small a loan needs.
        Quote.Offer offer = offer(request("B", CustomerType.NEW, 20_000, 6, 6_080, 2_000, 0));

        assertThat(offer.aprBps()).isEqualTo(1500);
        assertThat(offer.limit().repaymentFen()).isBetween(597_000L, 598_000L);
        assertThat(offer.amountFen()).isEqualTo(590_000);
    }

    @Test
    void aTermOutsideTheGridIsOfferedAtTheNextShorterOne() {
        assertThat(offer(request("A", CustomerType.NEW, 20_000, 9)).termMonths())
                .isEqualTo(6);
        assertThat(offer(request("A", CustomerType.NEW, 20_000, 24)).termMonths())
                .isEqualTo(12);
        assertThat(offer(request("A", CustomerType.NEW, 20_000, 1)).termMonths())
                .isEqualTo(3);
        assertThat(offer(request("A", CustomerType.NEW, 20_000, 9)).counter()).isTrue();
    }

    @Test
    void aTermOutsideTheGridWhoseNeighbourIsNotViableIsRefused() {
        assertThat(refusal(request("D", CustomerType.NEW, 3_000, 4))).isEqualTo(Quote.Reason.TERM);
    }

    @Test
    void bandFHasNoPrice() {
        assertThat(refusal(request("F", CustomerType.NEW, 3_000, 12))).isEqualTo(Quote.Reason.SCORE);
    }

    @ParameterizedTest
    @CsvSource({"3", "6", "12"})
    void bandENewHasOneCellAndOnlyAReviewerMayOfferIt(int term) {
        Quote.Offer offer = offer(request("E", CustomerType.NEW, 3_000, term));

        assertThat(offer.termMonths()).isEqualTo(12);
        assertThat(offer.aprBps()).isEqualTo(1950);
        assertThat(offer.reviewerOnly()).isTrue();
        assertThat(offer.counter()).isEqualTo(term != 12);
    }

    @Test
    void anApplicantWithoutFreeIncomeGetsNoLimit() {
        assertThat(refusal(request("A", CustomerType.NEW, 5_000, 12, 6_000, 3_000, 0)))
                .isEqualTo(Quote.Reason.LIMIT);
    }

    @Test
    void anUnlicensedFunderBlocksEveryPrice() {
        assertThat(refusal(lender(request("A", CustomerType.NEW, 20_000, 12), "UNLICENSED", TODAY)))
                .isEqualTo(Quote.Reason.PRICE_CAP);
        assertThat(refusal(lender(request("A", CustomerType.NEW, 20_000, 12), "NOBODY_KNOWS", TODAY)))
                .isEqualTo(Quote.Reason.PRICE_CAP);
    }

    @ParameterizedTest(name = "under 12 %: {0} {1} {2} months -> {3}")
    @CsvSource({
        "A, NEW, 3, false", "A, NEW, 6, true", "A, NEW, 12, true", "B, NEW, 12, false", "D, NEW, 12, false",
        "A, RELOAN, 3, true", "B, RELOAN, 3, true", "C, RELOAN, 6, false", "C, RELOAN, 12, true", "D, RELOAN, 12, false"
    })
    void underTheTwelvePercentOf2028OnlyTheBestSurvive(String band, CustomerType type, int term, boolean survives) {
        long reference = TABLES.bandTerms(band).orElseThrow().productCapFen() / 100;
        Quote quote = Quotation.quote(
                lender(request(band, type, reference, term), "MICROLOAN", LocalDate.of(2028, 1, 3)), TABLES, PACK);

        assertThat(quote instanceof Quote.Offer).isEqualTo(survives);
        if (quote instanceof Quote.Offer offer) {
            assertThat(offer.aprBps()).isLessThanOrEqualTo(1200);
            assertThat(offer.cap().capBps()).isEqualTo(1200);
        }
    }

    @Test
    void penaltyInterestIsOneAndAHalfTimesTheRateButNeverAboveTheCap() {
        assertThat(offer(request("A", CustomerType.NEW, 50_000, 12)).penaltyAprBps())
                .isEqualTo(1800);
        assertThat(offer(request("D", CustomerType.NEW, 8_000, 6)).penaltyAprBps())
                .isEqualTo(2400);
    }

    @Test
    void noOfferBreaksTheCapTheLimitOrTheRequiredRate() {
        Random random = new Random(20_26);
        int offers = 0;
        for (int i = 0; i < 800; i++) {
            String band = List.of("A", "B", "C", "D", "E").get(random.nextInt(5));
            CustomerType type = CustomerType.values()[random.nextInt(2)];
            PriceRequest request = request(
                    band,
                    type,
                    500 + random.nextInt(60_000),
                    1 + random.nextInt(14),
                    random.nextInt(30_000),
                    random.nextInt(4_000),
                    random.nextInt(210_000));
            if (Quotation.quote(request, TABLES, PACK) instanceof Quote.Offer offer) {
                offers++;
                assertThat(offer.amountFen())
                        .isBetween(
                                HOUSE.smallestFen(),
                                Math.min(request.requestedFen(), offer.limit().limitFen()));
                assertThat(offer.limit().limitFen()).isBetween(0L, HOUSE.householdFen());
                assertThat(offer.requiredPercent().movePointRight(2))
                        .isLessThanOrEqualTo(java.math.BigDecimal.valueOf(offer.aprBps()));
                AnnualRate allIn = AllInRate.irrTimes12(EqualInstalments.schedule(
                        Money.fen(offer.amountFen()), AnnualRate.bps(offer.aprBps()), offer.termMonths(), TODAY));
                assertThat(AllInRate.within(allIn, AnnualRate.percent("24"))).isTrue();
                assertThat(offer.counter())
                        .isEqualTo(offer.amountFen() < request.requestedFen()
                                || offer.termMonths() != request.termMonths());
            }
        }
        assertThat(offers).isGreaterThan(200);
    }

    private static Quote.Offer offer(PriceRequest request) {
        Quote quote = Quotation.quote(request, TABLES, PACK);
        assertThat(quote).isInstanceOf(Quote.Offer.class);
        return (Quote.Offer) quote;
    }

    private static Quote.Reason refusal(PriceRequest request) {
        Quote quote = Quotation.quote(request, TABLES, PACK);
        assertThat(quote).isInstanceOf(Quote.Refusal.class);
        return ((Quote.Refusal) quote).reason();
    }

    private static PriceRequest lender(PriceRequest request, String lenderType, LocalDate date) {
        return new PriceRequest(
                request.product(),
                request.band(),
                request.customerType(),
                request.requestedFen(),
                request.termMonths(),
                lenderType,
                date,
                request.verifiedIncomeFen(),
                request.existingMonthlyDebtFen(),
                request.otherUnsecuredFen());
    }

    private static PriceRequest request(String band, CustomerType type, long yuan, int term) {
        return request(band, type, yuan, term, 60_000, 0, 0);
    }

    private static PriceRequest request(
            String band, CustomerType type, long yuan, int term, long income, long debt, long other) {
        return new PriceRequest(
                HOUSE, band, type, yuan * 100, term, "MICROLOAN", TODAY, income * 100, debt * 100, other * 100);
    }
}
