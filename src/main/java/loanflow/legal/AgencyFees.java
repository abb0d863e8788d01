package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import loanflow.servicing.Receipt;
import loanflow.servicing.ReceiptWatch;
import loanflow.servicing.Receipts;
import org.springframework.stereotype.Component;

/** Books an agency's fee with the money it is for, in one transaction, and takes it back with the money. */
@Component
class AgencyFees implements ReceiptWatch {

    private static final String BECAUSE = "还款被撤回，佣金冲回 The payment was taken back, and so is the fee";

    private final JdbcAgencyFees fees;
    private final Receipts receipts;
    private final Ledger ledger;
    private final Clock clock;

    AgencyFees(JdbcAgencyFees fees, Receipts receipts, Ledger ledger, Clock clock) {
        this.fees = fees;
        this.receipts = receipts;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void receiptsChanged(String loanId) {
        List<Placed> placements = fees.placementsOf(loanId);
        if (placements.isEmpty()) {
            return;
        }
        List<Receipt> received = receipts.of(loanId);
        for (Placed placed : placements) {
            received.stream()
                    .filter(one -> placed.covers(one) || fees.knows(placed.key(), one.key()))
                    .forEach(one -> settle(loanId, placed, one));
            fees.sum(placed.key());
        }
    }

    private void settle(String loanId, Placed placed, Receipt receipt) {
        Optional<AgencyFee> standing = fees.standing(placed.key(), receipt.key());
        if (standing.map(AgencyFee::keptFen).orElse(0L) == receipt.kept().minor()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        standing.ifPresent(fee -> takeBack(fee, today));
        if (receipt.kept().isPositive()) {
            Money due = placed.feeOf(receipt.kept());
            AgencyFee fee = fees.add(placed.key(), receipt.key(), receipt.kept(), due, today);
            if (due.isPositive()) {
                List<Posted> unused = ledger.post(JournalEntry.draft(fee.reference(), loanId, today)
                        .move(PostingRule.AGENCY_FEE, due)
                        .entry());
            }
        }
    }

    private void takeBack(AgencyFee fee, LocalDate today) {
        fees.reverse(fee.id(), today);
        if (fee.feeFen() > 0) {
            Posted unused = ledger.reverse(fee.reference(), today, BECAUSE);
        }
    }
}
