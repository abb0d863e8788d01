package loanflow.underwriting.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import loanflow.money.Money;
import loanflow.underwriting.AssessorNote;
import loanflow.underwriting.CreditFacts;
import loanflow.underwriting.CreditReview.Place;
import loanflow.underwriting.ReviewDecision;
import loanflow.underwriting.Vote;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Reads what a person submitted, from the fields of the forms into the words of the door. */
final class ReviewFields {

    private static final Map<String, String> AMOUNTS = Map.of(
            "assessedIncome", CreditFacts.ASSESSED_INCOME_FEN,
            "assessedMonthlyDebt", CreditFacts.EXISTING_MONTHLY_DEBT_FEN,
            "assessedOtherUnsecured", CreditFacts.OTHER_UNSECURED_FEN);
    private static final Map<String, String> COUNTS = Map.of(
            "assessedMonthsEmployed", CreditFacts.MONTHS_EMPLOYED,
            "assessedSocialSecurityMonths", CreditFacts.SOCIAL_SECURITY_MONTHS,
            "assessedMonthsAtAddress", CreditFacts.MONTHS_AT_ADDRESS,
            "assessedPhoneTenureMonths", CreditFacts.PHONE_TENURE_MONTHS,
            "assessedPlatforms30d", CreditFacts.PLATFORMS_30D,
            "assessedCurrentDpd", CreditFacts.CURRENT_DPD_ANY_LENDER,
            "assessedHardEnquiries30d", CreditFacts.HARD_ENQUIRIES_30D);

    private ReviewFields() {}

    /** Who completed the task that led here; in the same command. */
    static String reviewer(DelegateExecution execution) {
        Authentication person =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return person == null || person.getUserId() == null ? "unattended" : person.getUserId();
    }

    static Place place(DelegateExecution execution) {
        return new Place(UnderwritingProcess.BAND.in(execution), UnderwritingProcess.ROUTE.in(execution));
    }

    static Vote firstVote(DelegateExecution execution) {
        ReviewDecision decision = ReviewDecision.valueOf(UnderwritingProcess.DECISION.in(execution));
        boolean counter = decision == ReviewDecision.COUNTER_OFFER;
        return new Vote(
                1,
                reviewer(execution),
                decision,
                counter ? fen(execution, UnderwritingProcess.COUNTER_AMOUNT.name()) : null,
                counter
                        ? UnderwritingProcess.COUNTER_TERM_MONTHS
                                .find(execution)
                                .map(Integer::valueOf)
                                .orElse(null)
                        : null,
                decision == ReviewDecision.DECLINE ? codes(execution, "reason") : List.of(),
                decision == ReviewDecision.REQUEST_PAPERS ? codes(execution, "paper") : List.of());
    }

    static AssessorNote note(DelegateExecution execution) {
        var answer = AssessorNote.Answer.valueOf(UnderwritingProcess.ASSESSMENT.in(execution));
        Map<String, @Nullable Object> facts = new HashMap<>();
        AMOUNTS.forEach((field, fact) -> facts.put(fact, fen(execution, field)));
        COUNTS.forEach((field, fact) -> facts.put(fact, count(execution, field)));
        facts.values().removeIf(Objects::isNull);
        return new AssessorNote(
                reviewer(execution),
                answer,
                facts,
                answer == AssessorNote.Answer.REQUEST_PAPERS ? codes(execution, "paper") : List.of());
    }

    /** Fields stem1 to stem4 that are filled in. */
    static List<String> codes(DelegateExecution execution, String stem) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> execution.getVariable(stem + number))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Long fen(DelegateExecution execution, String field) {
        Object yuan = execution.getVariable(field);
        return yuan == null || yuan.toString().isEmpty()
                ? null
                : (Long) Money.of(new BigDecimal(yuan.toString()), Money.CNY).minor();
    }

    private static @Nullable Long count(DelegateExecution execution, String field) {
        Object number = execution.getVariable(field);
        return number == null || number.toString().isEmpty()
                ? null
                : (Long) new BigDecimal(number.toString()).longValueExact();
    }
}
