package loanflow.demo.process;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** How long a task waits until somebody does it. Some wait for ever, and in the last days some desks are empty. */
final class Patience {

    /** What is done on the day, or not at all. */
    private static final Set<String> CALLS = Set.of(
            "Activity_TakeUpCall",
            "Activity_RecordCall",
            "Activity_TakeUpTrace",
            "Activity_RecordTraceCall",
            "Activity_ConfirmNumber");

    /** Days before the end of the portfolio on which nobody does it any more: it waits for whoever tries the demo. */
    private static final Map<String, Integer> EMPTY_DESKS = Map.ofEntries(
            Map.entry("Activity_ReviewFraud", 2),
            Map.entry("Activity_ConfirmFraudReview", 8),
            Map.entry("Activity_ConfirmReview", 4),
            Map.entry("Activity_ConfirmWhiteList", 6),
            Map.entry("Activity_RepairPayout", 30),
            Map.entry("Activity_DecideReferral", 30),
            Map.entry("Activity_ReviewHold", 30),
            Map.entry("Activity_AssessHardship", 16),
            Map.entry("Activity_AssessHardshipNow", 16),
            Map.entry("Activity_ApproveOffer", 45),
            Map.entry("Activity_ReviewRest", 32),
            Map.entry("Activity_InvestigateComplaint", 16),
            Map.entry("Activity_DecideComplaint", 16),
            Map.entry("Activity_ApproveCampaign", 22),
            Map.entry("Activity_PursueClaim", 60),
            Map.entry("Activity_SendMoney", 30),
            Map.entry("Activity_ApproveFiling", 20),
            Map.entry("Activity_ApprovePlacement", 20),
            Map.entry("Activity_ConfirmEntry", 20),
            Map.entry("Activity_ConfirmWriteOff", 3));

    private static final double FORGOTTEN = 0.04;
    private static final double AT_ONCE = 0.6;
    private static final double ON_THE_NEXT_DAY = 0.85;

    private Patience() {}

    static boolean isUp(Matter matter) {
        if (matter.daysLeft() < EMPTY_DESKS.getOrDefault(matter.kind(), 1)) {
            return false;
        }
        double chance = matter.chance("waits");
        long waited = ChronoUnit.DAYS.between(matter.since(), matter.today());
        long patience = chance < AT_ONCE ? 0 : chance < ON_THE_NEXT_DAY ? 1 : 2;
        return CALLS.contains(matter.kind()) || (chance < 1 - FORGOTTEN && waited >= patience);
    }
}
