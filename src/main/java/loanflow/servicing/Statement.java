package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Movement;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger booked on a loan in some days, both included.
 *
 * @param opening before the first day
 * @param lines in the order of their dates, on one date in the order of their booking; what changes no part of what is
 *     owed, as a move to another asset class, is ours and not the borrower's
 * @param closing after the last day: opening plus all lines
 */
public record Statement(
        String loanId, LocalDate from, LocalDate to, Balances opening, List<Line> lines, Balances closing) {

    public Statement {
        lines = List.copyOf(lines);
    }

    /**
     * One movement.
     *
     * @param reference of the journal it belongs to
     * @param amount positive, negative where a reversal takes it back
     * @param because why it was taken back or changed, else null
     * @param change by part
     * @param balance by part afterwards
     */
    public record Line(
            LocalDate on,
            String reference,
            PostingRule rule,
            Money amount,
            @Nullable String because,
            Balances change,
            Balances balance) {

        private Line because(Map<String, String> reasons) {
            return new Line(on, reference, rule, amount, reasons.get(reference), change, balance);
        }
    }

    /** Reads it from all entries of the loan. */
    static Statement of(String loanId, Currency currency, List<JournalEntry> entries, LocalDate from, LocalDate to) {
        Balances opening = Balances.none(currency);
        Balances balance = opening;
        List<Line> lines = new ArrayList<>();
        for (JournalEntry entry : inOrder(entries)) {
            if (entry.on().isAfter(to)) {
                break;
            }
            for (Movement movement : inOrder(entry)) {
                Balances change = Balances.change(movement);
                balance = balance.plus(change);
                if (!change.isNone()) {
                    lines.add(line(entry, movement, change, balance));
                }
            }
            if (entry.on().isBefore(from)) {
                opening = balance;
                lines.clear();
            }
        }
        return new Statement(loanId, from, to, opening, lines, balance);
    }

    /** The same, with the reasons of changes by the reference of their entries. */
    Statement because(Map<String, String> reasons) {
        return new Statement(
                loanId,
                from,
                to,
                opening,
                lines.stream()
                        .map(line -> reasons.containsKey(line.reference()) ? line.because(reasons) : line)
                        .toList(),
                closing);
    }

    /** By business date: what was caught up later stands on the date that it is for. */
    static List<JournalEntry> inOrder(List<JournalEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(JournalEntry::on)).toList();
    }

    /** As the rules are listed: what is charged first, then the money that came, then what it paid. */
    private static List<Movement> inOrder(JournalEntry entry) {
        return Movement.of(entry).stream()
                .sorted(Comparator.comparing(Movement::rule))
                .toList();
    }

    private static Line line(JournalEntry entry, Movement movement, Balances change, Balances balance) {
        JournalEntry.Reversal reversal = entry.reversal();
        return new Line(
                entry.on(),
                entry.reference(),
                movement.rule(),
                movement.amount(),
                reversal == null ? null : reversal.because(),
                change,
                balance);
    }
}
