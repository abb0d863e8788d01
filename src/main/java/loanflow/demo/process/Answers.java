package loanflow.demo.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the people of the portfolio write into each form; nothing: the task waits. */
final class Answers {

    static final String COMMENT = "已核对 checked";

    private static final Map<String, Function<Matter, Map<String, String>>> BY_KIND = Map.ofEntries(
            Map.entry("Activity_ReviewFraud", Answers::fraud),
            Map.entry("Activity_ConfirmFraudReview", matter -> Map.of("fraudConfirmation", "AGREE")),
            Map.entry("Activity_AssessFacts", CreditAnswers::facts),
            Map.entry("Activity_ReviewApplication", CreditAnswers::decision),
            Map.entry("Activity_ConfirmReview", CreditAnswers::confirmation),
            Map.entry("Activity_DecideDisagreement", matter -> said("joins", "FIRST")),
            Map.entry("Activity_ReviewAppeal", CreditAnswers::appeal),
            Map.entry("Activity_RepairPayout", matter -> said("repairDecision", "RETRY")),
            Map.entry("Activity_ChooseFunder", matter -> said("funderDecision", "CANCEL")),
            Map.entry("Activity_TakeUpCall", Calls::takeUp),
            Map.entry("Activity_RecordCall", Calls::record),
            Map.entry(
                    "Activity_DecideReferral",
                    matter -> either(matter, "referralDecision", "TO_LEGAL", 0.4, "CONTINUE")),
            Map.entry("Activity_ReviewHold", matter -> either(matter, "holdDecision", "LIFT", 0.7, "EXTEND")),
            Map.entry("Activity_ApproveWriteOff", matter -> said("writeOffAnswer", "AGREE")),
            Map.entry("Activity_ConfirmWriteOff", matter -> said("writeOffConfirmation", "AGREE")),
            Map.entry("Activity_PursueClaim", LateAnswers::pursuit),
            Map.entry("Activity_SendMoney", LateAnswers::sending),
            Map.entry("Activity_AssessHardship", ServiceAnswers::hardship),
            Map.entry("Activity_AssessHardshipNow", ServiceAnswers::hardship),
            Map.entry("Activity_ApproveOffer", ServiceAnswers::offer),
            Map.entry("Activity_ReviewRest", matter -> either(matter, "restDecision", "KEEP", 0.6, "END")),
            Map.entry("Activity_InvestigateComplaint", ServiceAnswers::complaint),
            Map.entry("Activity_DecideComplaint", ServiceAnswers::lastWord),
            Map.entry("Activity_ApproveCampaign", matter -> either(matter, "campaignAnswer", "AGREE", 0.9, "TEXT")),
            Map.entry("Activity_ApproveWhiteList", matter -> said("whiteListAnswer", "AGREE")),
            Map.entry("Activity_ConfirmWhiteList", matter -> said("whiteListConfirmation", "AGREE")),
            Map.entry("Activity_TakeUpTrace", matter -> Map.of("traceCallNow", "NOW")),
            Map.entry("Activity_RecordTraceCall", LateAnswers::thirdParty),
            Map.entry("Activity_ConfirmNumber", matter -> Map.of("traceOutcome", "CONFIRMED")),
            Map.entry("Activity_ApproveFiling", matter -> said("filingAnswer", "FILE")),
            Map.entry("Activity_ApprovePlacement", matter -> said("placementAnswer", "PLACE")),
            Map.entry("Activity_ApproveEnforcement", LateAnswers::enforcement),
            Map.entry("Activity_ApproveEntry", matter -> said("entryAnswer", "AGREE")),
            Map.entry("Activity_ConfirmEntry", matter -> said("entryConfirmation", "AGREE")),
            Map.entry("Activity_ReviewListAppeal", matter -> said("listAppealAnswer", "FACTS_CONFIRMED")),
            Map.entry("Activity_ConfirmChange", matter -> said("changeAnswer", "AGREE")),
            Map.entry("Activity_ConfirmChangeAgain", matter -> said("secondAnswer", "AGREE")));

    private Answers() {}

    /** The kinds of task that somebody works on. */
    static Set<String> kinds() {
        return BY_KIND.keySet();
    }

    /** Whether it is another person's who has looked at the same before. */
    static boolean isSecond(String kind) {
        return kind.contains("Confirm") || kind.equals("Activity_ApproveOffer");
    }

    static Optional<Map<String, String>> to(Matter matter) {
        return Optional.ofNullable(BY_KIND.get(matter.kind()))
                .map(answer -> answer.apply(matter))
                .filter(fields -> !fields.isEmpty());
    }

    static Map<String, String> said(String field, String answer) {
        return Map.of(field, answer, "comment", COMMENT);
    }

    static Map<String, String> either(Matter matter, String field, String one, double share, String other) {
        return said(field, matter.chance(field) < share ? one : other);
    }

    private static Map<String, String> fraud(Matter matter) {
        if (matter.chance("passes") < 0.6) {
            return Map.of("fraudReview", "PASS", "fraudReviewComment", COMMENT);
        }
        return Map.of(
                "fraudReview",
                "REJECT",
                "fraudReviewReason",
                matter.chance("why") < 0.5 ? "UNVERIFIABLE" : "FIRST_PARTY_FRAUD",
                "fraudReviewComment",
                COMMENT);
    }
}
