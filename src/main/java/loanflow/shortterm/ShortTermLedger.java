package loanflow.shortterm;

import java.util.List;

/** The ledger of a short-term loan: what was scheduled, paid and charged, and what settles it on each of these days. */
public final class ShortTermLedger {

    private ShortTermLedger() {}

    /** One row for the payout, each scheduled day, each day of a payment and the evaluation day. */
    public static List<LedgerRow> rows(
            ShortTermLoan loan,
            ShortTermSchedule schedule,
            LedgerTerms terms,
            List<ActualPayment> payments,
            Evaluation evaluation) {
        return new LedgerRun(loan, schedule, terms, payments, evaluation).rows();
    }
}
