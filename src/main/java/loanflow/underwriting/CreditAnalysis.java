package loanflow.underwriting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.pricing.PriceParameters;
import loanflow.pricing.PriceRequest;
import loanflow.pricing.Product;
import loanflow.pricing.Quote;
import loanflow.scoring.Score;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said of a file under one set of table versions and price parameters. Each part is computed
 * when it is first asked for; the same file, versions and parameters always give the same answers.
 */
final class CreditAnalysis {

    private final OpenFile open;
    private final PolicyVersions policy;
    private final PriceParameters parameters;
    private final Toolbox tools;
    private final CaseTables tables;
    private final Product product;
    private final FactSheet facts;
    private final CrossCheck crossCheck;
    private final Map<String, @Nullable Object> inputs;
    private final Once<List<String>> missing = new Once<>();
    private final Once<Admission> admission = new Once<>();
    private final Once<Score> score = new Once<>();
    private final Once<Quote> quote = new Once<>();
    private final Once<List<String>> triggers = new Once<>();

    CreditAnalysis(OpenFile open, PolicyVersions policy, PriceParameters parameters, Toolbox tools) {
        this.open = open;
        this.policy = policy;
        this.parameters = parameters;
        this.tools = tools;
        this.tables = new CaseTables(tools.tables(), policy);
        CreditFile file = open.file();
        facts = open.facts();
        product = tools.pricing()
                .product(policy, file.product())
                .orElseThrow(() -> new IllegalStateException("no product " + file.product()));
        crossCheck = IncomeCrossCheck.of(facts, product.declaredIncomePercent());
        inputs = DecisionInputs.of(
                file,
                product,
                facts,
                crossCheck,
                tools.pricing().cap(policy, parameters, file.lenderType(), file.contractDate(), file.termMonths()));
    }

    OpenFile open() {
        return open;
    }

    PolicyVersions policy() {
        return policy;
    }

    Product product() {
        return product;
    }

    PriceParameters parameters() {
        return parameters;
    }

    FactSheet facts() {
        return facts;
    }

    CrossCheck crossCheck() {
        return crossCheck;
    }

    /** Required inputs that are unknown: a forgotten one must refer, never pass. */
    List<String> missing() {
        return missing.get(() -> Stream.of("ADMISSION", "SCORE")
                .flatMap(pass ->
                        tables
                                .rows(
                                        "required-inputs",
                                        Map.of(
                                                "pass",
                                                pass,
                                                "channel",
                                                open.file().channel()))
                                .stream())
                .map(row -> String.valueOf(row.get("input")))
                .filter(input -> inputs.get(input) == null)
                .distinct()
                .sorted()
                .toList());
    }

    Admission admission() {
        return admission.get(() -> {
            inputs.put(DecisionInputs.MISSING_INPUT, !missing().isEmpty());
            return tables.rows("admission", inputs).stream()
                    .findFirst()
                    .map(row -> new Admission(String.valueOf(row.get("outcome")), String.valueOf(row.get("reason"))))
                    .map(found -> found.before(open))
                    .orElseThrow();
        });
    }

    Score score() {
        return score.get(() -> {
            Score scored = tools.scoring().application(policy, product.card(), inputs);
            inputs.put(DecisionInputs.A_SCORE, scored.value());
            return scored;
        });
    }

    /** The band that the owner's table gives to the score. */
    String band() {
        return tables.first("band", Map.of(DecisionInputs.A_SCORE, score().value(), "product", product.code()), "band");
    }

    Quote quote(String band) {
        return quote.get(() -> quote(asked(band)));
    }

    /** The price of other terms for the same file. */
    Quote quote(String band, long amountFen, int termMonths) {
        return quote(asked(band).with(amountFen, termMonths));
    }

    /** Why a person should look at it, though the rules let it pass. */
    List<String> triggers() {
        return triggers.get(() -> {
            inputs.put(DecisionInputs.A_SCORE, score().value());
            return tables.rows("review-triggers", inputs).stream()
                    .map(row -> String.valueOf(row.get("trigger")))
                    .toList();
        });
    }

    /** Who may decide, by the owner's table. */
    String route(String band) {
        PricedFile priced = PricedFile.of(quote(band), triggers());
        return tables.first(
                "authority",
                Map.of(
                        "band",
                        band,
                        "customerType",
                        open.file().customerType().name(),
                        "priceOutcome",
                        priced.priceOutcome(),
                        "offeredAmountFen",
                        priced.offeredAmountFen(),
                        "reviewTriggered",
                        priced.reviewTriggered(),
                        "humanReviewRequested",
                        open.file().humanReviewRequested()),
                "route");
    }

    private Quote quote(PriceRequest request) {
        return tools.pricing().quote(policy, parameters, request);
    }

    private PriceRequest asked(String band) {
        return PricedFile.request(product, band, open.file(), facts, crossCheck);
    }
}
