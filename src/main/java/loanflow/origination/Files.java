package loanflow.origination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.customer.CustomerFacts;
import loanflow.customer.Customers;
import loanflow.disbursement.FundingRequest;
import loanflow.disbursement.PayoutOrder;
import loanflow.ledger.LoanIds;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.pricing.Pricing;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningFile;
import loanflow.screening.ScreeningOutcome;
import loanflow.servicing.OwnHistory;
import loanflow.servicing.Servicing;
import loanflow.underwriting.CreditFacts;
import loanflow.underwriting.CreditFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what each stage is told of an application: enough for its work, nothing that identifies. */
@Component
class Files {

    private final JdbcApplications applications;
    private final HumanReviews people;
    private final Customers customers;
    private final Consents consents;
    private final Screening screening;
    private final Servicing servicing;
    private final Pricing pricing;
    private final Clock clock;

    Files(
            JdbcApplications applications,
            HumanReviews people,
            Customers customers,
            Consents consents,
            Screening screening,
            Servicing servicing,
            Pricing pricing,
            Clock clock) {
        this.applications = applications;
        this.people = people;
        this.customers = customers;
        this.consents = consents;
        this.screening = screening;
        this.servicing = servicing;
        this.pricing = pricing;
        this.clock = clock;
    }

    ScreeningFile screeningFile(Application application) {
        CustomerFacts customer = customers.facts(application.customerId(), application.id());
        Application.Links links = application.links();
        return new ScreeningFile(
                application.id(),
                application.customerId(),
                application.channel().name(),
                application.customerType().name(),
                application.declared().monthlyIncome(),
                new ScreeningFile.Links(
                        customer.idNumberIndex(),
                        customer.phoneIndex(),
                        customer.bankCardIndex(),
                        links.device(),
                        links.ip(),
                        links.wifi(),
                        links.homeAddress(),
                        links.employer(),
                        application.salesAgent(),
                        customer.contacts().stream()
                                .map(CustomerFacts.NamedContact::phoneIndex)
                                .toList()),
                application.signals(),
                application.attested(),
                application.submittedAt().toInstant());
    }

    CreditFile creditFile(Application application) {
        Map<String, Object> known = screening.factsOf(application.id());
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (String name : List.of(
                CreditFacts.BANK_INFLOW_FEN,
                CreditFacts.SOCIAL_SECURITY_BASE_FEN,
                CreditFacts.TAXED_INCOME_FEN,
                CreditFacts.OTHER_UNSECURED_FEN,
                CreditFacts.AGE,
                CreditFacts.PHONE_TENURE_MONTHS,
                CreditFacts.PLATFORMS_30D,
                CreditFacts.HARD_ENQUIRIES_30D,
                CreditFacts.HARD_ENQUIRIES_90D,
                CreditFacts.MAX_DPD_24M,
                CreditFacts.CURRENT_DPD_ANY_LENDER,
                CreditFacts.CARD_UTILISATION)) {
            facts.put(name, known.get(name));
        }
        application.attested().keySet().forEach(name -> facts.put(name, known.get(name)));
        Application.Declared declared = application.declared();
        facts.put(CreditFacts.DECLARED_INCOME_FEN, declared.monthlyIncome().minor());
        facts.put(
                CreditFacts.EXISTING_MONTHLY_DEBT_FEN,
                higher(declared.existingMonthlyDebt(), known.get(CreditFacts.EXISTING_MONTHLY_DEBT_FEN)));
        facts.put(CreditFacts.MONTHS_EMPLOYED, declared.monthsEmployed());
        facts.put(CreditFacts.SOCIAL_SECURITY_MONTHS, declared.socialSecurityMonths());
        facts.put(CreditFacts.MONTHS_AT_ADDRESS, declared.monthsAtAddress());
        facts.put(
                CreditFacts.APPLICATIONS_REJECTED_30D,
                applications.refusedSince(
                        application.customerId(), OffsetDateTime.now(clock).minusDays(30), application.id()));
        addOwn(facts, history(application));
        String band = screening.outcomeOf(application.id()) instanceof ScreeningOutcome.Passed passed
                ? passed.fraudBand()
                : "REVIEW";
        return new CreditFile(
                application.id(),
                application.customerId(),
                application.customerType(),
                application.channel().name(),
                application.product(),
                application.amount().minor(),
                application.termMonths(),
                application.repayment().name(),
                application.purpose().name(),
                String.valueOf(application.lenderType()),
                LocalDate.now(clock),
                band,
                band.equals("STEP_UP"),
                people.isDemanded(application.id()),
                application.salesAgent(),
                consents.inForce(application.id(), Set.of(ConsentPurpose.BUREAU_QUERY)),
                facts);
    }

    /** What the customer's other loans with us add to what vendors report; unknown stays unknown. */
    private static void addOwn(Map<String, @Nullable Object> facts, OwnHistory own) {
        if (facts.get(CreditFacts.OTHER_UNSECURED_FEN) instanceof Number elsewhere) {
            facts.put(
                    CreditFacts.OTHER_UNSECURED_FEN,
                    elsewhere.longValue() + own.openPrincipal().minor());
        }
        if (own.loans() > 0) {
            facts.put(
                    CreditFacts.CURRENT_DPD_ANY_LENDER,
                    higher(facts.get(CreditFacts.CURRENT_DPD_ANY_LENDER), own.daysPastDue()));
            facts.put(CreditFacts.MAX_DPD_24M, higher(facts.get(CreditFacts.MAX_DPD_24M), own.worstDaysPastDue()));
        }
    }

    private static long higher(@Nullable Object reported, int own) {
        return reported instanceof Number days ? Math.max(days.longValue(), own) : own;
    }

    private OwnHistory history(Application application) {
        return servicing.historyOf(
                application.customerId(), application.amount().currency());
    }

    /** What a funder must know; what the customer still owes us counts with its whole principal. */
    FundingRequest fundingRequest(Application application, Money amount) {
        Object elsewhere = screening.factsOf(application.id()).get(CreditFacts.OTHER_UNSECURED_FEN);
        Money other = Money.ofMinor(elsewhere instanceof Number fen ? fen.longValue() : 0, amount.currency());
        Money exposure = amount.plus(history(application).openPrincipal());
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

    PayoutOrder payoutOrder(Application application, Offer offer, ApplicationStatus.ContractView contract) {
        CustomerFacts customer = customers.facts(application.customerId(), application.id());
        LocalDate signedOn = contract.signedAt().toLocalDate();
        return new PayoutOrder(
                LoanIds.of(application.id()),
                fundingRequest(application, offer.amount()),
                offer.amount(),
                offer.apr(),
                offer.band(),
                signedOn,
                AnnualRate.bps(
                        pricing.parametersOn(application.product(), signedOn).lprBps()),
                account(customer));
    }

    /** The bound card, or the partner's own account for a customer whose identity stays with the partner. */
    private static String account(CustomerFacts customer) {
        String card = customer.bankCardIndex();
        return card == null ? "partner-" + customer.idNumberIndex().substring(0, 32) : "card-" + card.substring(0, 32);
    }

    /** The higher of what was declared and what the bureau reports; null when nobody says anything. */
    private static @Nullable Long higher(@Nullable Money declared, @Nullable Object reported) {
        Long bureau = reported instanceof Number fen ? fen.longValue() : null;
        if (declared == null || bureau == null) {
            return declared == null ? bureau : Long.valueOf(declared.minor());
        }
        return Math.max(declared.minor(), bureau);
    }
}
