package loanflow.servicing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loanflow.account.AccountEvent;
import loanflow.account.PaymentKind;
import loanflow.money.Money;

/**
 * What the borrower's money is worth after charge-backs and undone entries. Pure. A charge-back that names no payment
 * takes from the last ones first (ENG). What the lender gives back on his own (refunds) was received nevertheless.
 */
final class KeptMoney {

    private static final Set<PaymentKind> FROM_OUTSIDE = Set.of(PaymentKind.REPAYMENT, PaymentKind.RECOVERY);

    private KeptMoney() {}

    static List<Receipt> of(List<AccountEvent> events) {
        Set<String> undone = undone(events);
        List<Receipt> receipts = new ArrayList<>();
        for (AccountEvent event : events) {
            boolean stands = !undone.contains(event.key());
            amount(event)
                    .map(amount ->
                            new Receipt(event.key(), event.on(), stands ? amount : Money.zero(amount.currency())))
                    .ifPresent(receipts::add);
            if (stands && event instanceof AccountEvent.Chargeback back) {
                takeBack(back, receipts);
            }
        }
        return receipts;
    }

    /** Backwards, because an undo may be undone too. */
    private static Set<String> undone(List<AccountEvent> events) {
        Set<String> undone = new HashSet<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof AccountEvent.Undo undo && !undone.contains(undo.key())) {
                boolean unused = undone.add(undo.of());
            }
        }
        return undone;
    }

    private static Optional<Money> amount(AccountEvent event) {
        if (event instanceof AccountEvent.Payment payment && FROM_OUTSIDE.contains(payment.kind())) {
            return Optional.of(payment.amount());
        }
        if (event instanceof AccountEvent.PayOff payOff) {
            return Optional.of(payOff.amount());
        }
        return event instanceof AccountEvent.Settlement settlement
                ? Optional.of(settlement.amount())
                : Optional.empty();
    }

    private static void takeBack(AccountEvent.Chargeback back, List<Receipt> receipts) {
        Money left = back.amount();
        for (int i = receipts.size() - 1; i >= 0; i--) {
            Receipt receipt = receipts.get(i);
            if (back.of() == null || back.of().equals(receipt.key())) {
                Money taken = receipt.kept().min(left);
                left = left.minus(taken);
                Receipt unused = receipts.set(
                        i,
                        new Receipt(receipt.key(), receipt.on(), receipt.kept().minus(taken)));
            }
        }
    }
}
