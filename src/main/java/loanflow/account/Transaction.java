package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;

/**
 * What an event did to the account.
 *
 * @param key of the event
 * @param type of the event
 * @param on value date
 * @param amount of the event; zero for a change of terms
 * @param allocation the buckets that it paid
 * @param overpaid what no bucket took (negative: what was taken from an earlier overpayment)
 * @param journal the booking; debits and credits cancel out
 */
public record Transaction(
        String key,
        String type,
        LocalDate on,
        Money amount,
        Map<Bucket, Money> allocation,
        Money overpaid,
        List<JournalLine> journal) {

    public Transaction {
        allocation = Map.copyOf(allocation);
        journal = List.copyOf(journal);
    }
}
