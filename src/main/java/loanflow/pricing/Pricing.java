package loanflow.pricing;

import java.time.LocalDate;
import java.util.Optional;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;

/** Door of pricing: what a loan costs, how much may be lent, and which cap binds. Reads only. */
@Service
public class Pricing {

    private final DecisionTables tables;
    private final ParameterBook book;

    Pricing(DecisionTables tables, ParameterBook book) {
        this.tables = tables;
        this.book = book;
    }

    /** The parameters of a product in force on the day of the contract. */
    public PriceParameters parametersOn(String product, LocalDate contractDate) {
        return book.on(product, contractDate);
    }

    /** The product of this code; empty when the table has none. */
    public Optional<Product> product(PolicyVersions policy, String code) {
        return new PriceTables(tables, policy).product(code);
    }

    /** Price and limit of a request; a request for exactly these terms is answered without counter-offer or refused. */
    public Quote quote(PolicyVersions policy, PriceParameters parameters, PriceRequest request) {
        return Quotation.quote(request, new PriceTables(tables, policy), parameters);
    }

    /** The cap for a type of funder, a date and a term. */
    public RateCap cap(
            PolicyVersions policy,
            PriceParameters parameters,
            String lenderType,
            LocalDate contractDate,
            int termMonths) {
        return new PriceTables(tables, policy).cap(lenderType, contractDate, termMonths, parameters);
    }
}
