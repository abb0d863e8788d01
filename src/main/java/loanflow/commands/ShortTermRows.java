package loanflow.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import loanflow.money.Money;
import loanflow.shortterm.LedgerRow;
import loanflow.shortterm.ScheduleRow;
import loanflow.shortterm.ShortTermSchedule;

/** Writes the rows of a schedule and of a ledger: money as money, interest that is not yet rounded with 4 decimals. */
record ShortTermRows(DayReader days, Money principal) {

    void schedule(ArrayNode rows, ShortTermSchedule schedule) {
        int number = 0;
        for (ScheduleRow row : schedule.rows()) {
            rows.addObject()
                    .put("number", ++number)
                    .put("day", row.day())
                    .put("dueDate", days.date(row.day()).toString())
                    .put("payment", row.payment().major())
                    .put("actuarialInterest", exact(row.actuarialInterest()))
                    .put("interest", row.interest().major())
                    .put("principal", row.principal().major())
                    .put("interestBalance", exact(row.interestBalance()))
                    .put("balance", row.principalBalance().major());
        }
    }

    void ledger(ArrayNode rows, List<LedgerRow> ledger) {
        ledger.forEach(row -> ledger(rows.addObject(), row));
    }

    private void ledger(ObjectNode answer, LedgerRow row) {
        answer.put("day", row.day())
                .put("date", days.date(row.day()).toString())
                .put("scheduled", row.scheduled().major())
                .put("due", row.due().major())
                .put("net", row.net().major())
                .put("newCharges", row.newCharges().major())
                .put("actuarialInterest", exact(row.actuarialInterest()))
                .put("newInterest", exact(row.newInterest()))
                .put("chargesPortion", row.chargesPortion().major())
                .put("interestPortion", row.interestPortion().major())
                .put("principalPortion", row.principalPortion().major())
                .put("chargesBalance", row.chargesBalance().major())
                .put("interestBalance", exact(row.interestBalance()))
                .put("principalBalance", row.principalBalance().major())
                .put("settlement", row.settlement().major());
    }

    private BigDecimal exact(BigDecimal minor) {
        return Out.exact(minor, principal.currency().getDefaultFractionDigits());
    }
}
