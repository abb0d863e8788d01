package loanflow.origination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import loanflow.servicing.OwnHistory;
import loanflow.underwriting.CreditFacts;
import org.jspecify.annotations.Nullable;

/** The facts for a credit decision: what vendors report, what was declared, what we know ourselves. Unknown stays unknown. */
final class CreditFactSheet {

    private static final List<String> REPORTED = List.of(
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
            CreditFacts.CARD_UTILISATION);

    private final Map<String, @Nullable Object> facts = new HashMap<>();

    CreditFactSheet(Application application, Map<String, Object> reported) {
        REPORTED.forEach(name -> facts.put(name, reported.get(name)));
        application.attested().keySet().forEach(name -> facts.put(name, reported.get(name)));
        Declared declared = application.declared();
        Money debt = declared.existingMonthlyDebt();
        facts.put(CreditFacts.DECLARED_INCOME_FEN, declared.monthlyIncome().minor());
        facts.put(
                CreditFacts.EXISTING_MONTHLY_DEBT_FEN,
                higher(debt == null ? null : debt.minor(), reported.get(CreditFacts.EXISTING_MONTHLY_DEBT_FEN)));
        facts.put(CreditFacts.MONTHS_EMPLOYED, declared.monthsEmployed());
        facts.put(CreditFacts.SOCIAL_SECURITY_MONTHS, declared.socialSecurityMonths());
        facts.put(CreditFacts.MONTHS_AT_ADDRESS, declared.monthsAtAddress());
    }

    CreditFactSheet refusedLately(long times) {
        facts.put(CreditFacts.APPLICATIONS_REJECTED_30D, times);
        return this;
    }

    /** What the customer's other loans with us add to what vendors report. */
    CreditFactSheet withOwn(OwnHistory own) {
        if (facts.get(CreditFacts.OTHER_UNSECURED_FEN) instanceof Number elsewhere) {
            facts.put(
                    CreditFacts.OTHER_UNSECURED_FEN,
                    elsewhere.longValue() + own.openPrincipal().minor());
        }
        if (own.loans() > 0) {
            raise(CreditFacts.CURRENT_DPD_ANY_LENDER, own.daysPastDue());
            raise(CreditFacts.MAX_DPD_24M, own.worstDaysPastDue());
        }
        return this;
    }

    Map<String, @Nullable Object> facts() {
        return facts;
    }

    private void raise(String name, long own) {
        facts.put(name, higher(own, facts.get(name)));
    }

    /** The higher of our own word and what is reported; null when nobody says anything. */
    private static @Nullable Long higher(@Nullable Long own, @Nullable Object reported) {
        Long other = reported instanceof Number number ? number.longValue() : null;
        if (own == null || other == null) {
            return own == null ? other : own;
        }
        return Math.max(own, other);
    }
}
