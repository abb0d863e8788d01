package loanflow.origination;

import java.time.LocalDate;
import loanflow.customer.CustomerFacts;
import loanflow.customer.Customers;
import loanflow.disbursement.FundingRequest;
import loanflow.disbursement.PayoutOrder;
import loanflow.ledger.LoanIds;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.pricing.Pricing;
import loanflow.screening.Screening;
import loanflow.servicing.Servicing;
import loanflow.underwriting.CreditFacts;
import org.springframework.stereotype.Component;

/** What those who fund and pay out are told: the loan, and what the customer owes besides. */
@Component
class FunderBrief {

    private final Customers customers;
    private final Screening screening;
    private final Servicing servicing;
    private final Pricing pricing;

    FunderBrief(Customers customers, Screening screening, Servicing servicing, Pricing pricing) {
        this.customers = customers;
        this.screening = screening;
        this.servicing = servicing;
        this.pricing = pricing;
    }

    /** What a funder must know; what the customer still owes us counts with its whole principal. */
    FundingRequest request(Application application, Money amount) {
        Object elsewhere = screening.factsOf(application.id()).get(CreditFacts.OTHER_UNSECURED_FEN);
        Money other = Money.ofMinor(elsewhere instanceof Number fen ? fen.longValue() : 0, amount.currency());
        Money owed = servicing
                .historyOf(application.customerId(), application.amount().currency())
                .openPrincipal();
        Money exposure = amount.plus(owed);
        return new FundingRequest(
                application.id(),
                application.channel().name(),
                application.purpose().name(),
                amount,
                application.termMonths(),
                exposure,
                exposure.plus(other),
                null);
    }

    PayoutOrder order(Application application, Offer offer, LocalDate signedOn) {
        return new PayoutOrder(
                LoanIds.of(application.id()),
                request(application, offer.amount()),
                offer.amount(),
                offer.apr(),
                offer.band(),
                signedOn,
                AnnualRate.bps(
                        pricing.parametersOn(application.product(), signedOn).lprBps()),
                account(customers.facts(application.customerId(), application.id())));
    }

    /** The bound card, or the partner's own account for a customer whose identity stays with the partner. */
    private static String account(CustomerFacts customer) {
        String card = customer.bankCardIndex();
        return card == null ? "partner-" + customer.idNumberIndex().substring(0, 32) : "card-" + card.substring(0, 32);
    }
}
