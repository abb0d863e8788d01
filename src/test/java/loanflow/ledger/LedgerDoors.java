package loanflow.ledger;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;

/** A ledger on a database of its own for tests of its pages: its doors, and a few things that happened. */
public final class LedgerDoors {

    /** The day of all that happens. */
    public static final LocalDate DAY = LedgerKit.DAY;

    private final CashKit cash = new CashKit();

    public final Seals seals = cash.kit.seals;
    public final Reconciliation reconciliation = new Reconciliation(
            new SimulatedProviderStatements(cash.statements, cash.movements),
            cash.matching,
            cash.statements,
            cash.standings);

    /** Money that came in and was booked. */
    public void received(String name, long fen) {
        cash.book(Account.CASH_COLLECTION, Money.CNY, DAY, name + " " + fen);
    }

    /** A day of collected payments as its provider states it: {@code a 100, b 50}, from nothing on. */
    public int stated(String lines) {
        return cash.take(Account.CASH_COLLECTION, DAY, Money.fen(0), lines, 0);
    }

    /** What these statements would show; nothing of them stays. */
    public <T> T afterwards(String statements, java.util.function.Supplier<T> seen) {
        return cash.kit.afterwards(statements, seen);
    }

    /** Heads of all seals, in order. */
    public List<String> heads() {
        return cash.kit.strings("select head from journal_seal order by number");
    }
}
