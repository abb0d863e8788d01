package loanflow.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;

/** A transaction being made: what it pays and how it is booked. */
final class Booking {

    private final Money zero;
    private final Map<Bucket, Money> allocation = new EnumMap<>(Bucket.class);
    private final Map<String, Money> journal = new LinkedHashMap<>();
    private Money overpaid;

    Booking(Money zero) {
        this.zero = zero;
        this.overpaid = zero;
    }

    void move(String debit, String credit, Money amount) {
        if (!amount.isZero()) {
            journal.merge(debit, amount, Money::plus);
            journal.merge(credit, amount.negated(), Money::plus);
        }
    }

    /** The same booking with one more movement. */
    Booking with(String debit, String credit, Money amount) {
        move(debit, credit, amount);
        return this;
    }

    void allocate(Bucket bucket, Money amount) {
        allocation.merge(bucket, amount, Money::plus);
    }

    void overpay(Money more) {
        overpaid = overpaid.plus(more);
    }

    /** What has been allocated, by component. */
    Parts parts() {
        Parts parts = Parts.none(zero.currency());
        for (Map.Entry<Bucket, Money> entry : allocation.entrySet()) {
            parts = parts.plus(entry.getKey().component(), entry.getValue());
        }
        return parts;
    }

    Transaction transaction(String key, String type, LocalDate on, Money amount) {
        List<JournalLine> lines = journal.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> new JournalLine(entry.getKey(), entry.getValue()))
                .toList();
        return new Transaction(key, type, on, amount, allocation, overpaid, lines);
    }
}
