package loanflow.hardship;

import java.util.Map;
import loanflow.money.Money;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** The owner's table {@code hardship-offer}; what it is asked is personal and leaves no trace in the engine. */
@Component
class OfferTable {

    private final DecisionTables tables;

    OfferTable(DecisionTables tables) {
        this.tables = tables;
    }

    Row of(PolicyVersions policy, HardshipFinding finding, OpenSchedule schedule, Money monthly) {
        boolean grave = finding == HardshipFinding.GRAVE;
        Map<String, Object> row = tables.evaluate(
                        policy,
                        "hardship-offer",
                        Map.of(
                                "deceased",
                                grave,
                                "terminalIllness",
                                grave,
                                "hardshipEvidence",
                                finding == HardshipFinding.PROVED,
                                "dpd",
                                schedule.account().daysPastDue(),
                                "extensionsUsed",
                                schedule.extensionsUsed(),
                                "oneMonthHelps",
                                schedule.oneMonthHelps(monthly)))
                .get(0);
        return new Row(OfferKind.valueOf(String.valueOf(row.get("offer"))), String.valueOf(row.get("authority")));
    }

    /** What may be offered, and on whose authority. */
    record Row(OfferKind offer, String authority) {}
}
