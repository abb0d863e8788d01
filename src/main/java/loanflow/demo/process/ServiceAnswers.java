package loanflow.demo.process;

import java.util.Map;

/** What is written into the forms of hardship and of complaints. */
final class ServiceAnswers {

    /** Shares of all, each including those before it. */
    private static final double PROVED = 0.65;

    private static final double GRAVE = 0.8;

    private static final double FAIR = 0.85;

    private static final double REJECTED = 0.45;
    private static final double SORRY = 0.65;
    private static final double WAIVED = 0.85;

    private ServiceAnswers() {}

    static Map<String, String> hardship(Matter matter) {
        double chance = matter.chance("proves");
        if (chance < PROVED) {
            return Map.of(
                    "hardshipFinding", "PROVED",
                    "monthlyIncome", "4500.00",
                    "livingCosts", "2800.00",
                    "otherDebts", matter.chance("owes") < 0.5 ? "300.00" : "1000.00",
                    "comment", Answers.COMMENT);
        }
        return Answers.said("hardshipFinding", chance < GRAVE ? "GRAVE" : "NOT_PROVED");
    }

    static Map<String, String> offer(Matter matter) {
        return Answers.either(matter, "hardshipApproval", "AGREE", FAIR, "NOT_SUSTAINABLE");
    }

    static Map<String, String> complaint(Matter matter) {
        double chance = matter.chance("finds");
        if (chance < REJECTED) {
            return Answers.said("complaintFinding", "REJECTED");
        }
        if (chance < SORRY) {
            return corrected("UPHELD", "NOTHING");
        }
        return chance < WAIVED
                ? Map.of(
                        "complaintFinding", "PARTLY",
                        "correctionKind", "WAIVER",
                        "waiverComponent", "PENALTY",
                        "waiverAmount", "0.50",
                        "comment", Answers.COMMENT)
                : corrected("UPHELD", "LIST");
    }

    /** Of who answers because the day is near, or because the books do not allow what was found before. */
    static Map<String, String> lastWord(Matter matter) {
        return matter.chance("finds") < REJECTED
                ? Answers.said("complaintFinding", "REJECTED")
                : corrected("PARTLY", "NOTHING");
    }

    private static Map<String, String> corrected(String finding, String correction) {
        return Map.of("complaintFinding", finding, "correctionKind", correction, "comment", Answers.COMMENT);
    }
}
