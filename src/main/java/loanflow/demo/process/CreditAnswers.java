package loanflow.demo.process;

import java.util.Map;

/** What reviewers of credit write into their forms. */
final class CreditAnswers {

    private static final Map<String, String> FACTS = Map.of(
            "assessment", "CONTINUE",
            "assessedIncome", "8000.00",
            "assessedMonthlyDebt", "500.00",
            "assessedOtherUnsecured", "2000.00",
            "assessedHardEnquiries30d", "1",
            "assessedCurrentDpd", "0",
            "comment", Answers.COMMENT);

    private CreditAnswers() {}

    static Map<String, String> facts(Matter matter) {
        return matter.chance("facts") < 0.15 ? Answers.said("assessment", "DECLINE") : FACTS;
    }

    static Map<String, String> decision(Matter matter) {
        double chance = matter.chance("decides");
        if (chance < 0.62) {
            return Map.of("decision", "APPROVE");
        }
        if (chance < 0.7) {
            return Map.of(
                    "decision", "COUNTER_OFFER",
                    "counterAmount", "4000.00",
                    "counterTermMonths", "6",
                    "comment", Answers.COMMENT);
        }
        return Map.of(
                "decision",
                "DECLINE",
                "reason1",
                chance < 0.85 ? "DTI_AFTER" : "VERIFIED_INCOME",
                "comment",
                Answers.COMMENT);
    }

    static Map<String, String> confirmation(Matter matter) {
        return matter.chance("agrees") < 0.9
                ? Map.of("confirmation", "AGREE")
                : Map.of(
                        "confirmation", "DISAGREE",
                        "disagreeReason1", "VERIFIED_INCOME",
                        "comment", Answers.COMMENT);
    }

    static Map<String, String> appeal(Matter matter) {
        return matter.chance("appeal") < 0.3
                ? Map.of("appealDecision", "REPLACE", "appealComment", Answers.COMMENT)
                : Map.of(
                        "appealDecision", "CONFIRM",
                        "appealFinding", "FACTS_CONFIRMED",
                        "appealComment", Answers.COMMENT);
    }
}
