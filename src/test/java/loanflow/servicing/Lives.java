package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;

/** Loans of many habits on the real tables, and what was said of each at the end of every day. The same for one seed. */
final class Lives {

    final Map<String, Map<LocalDate, LoanPosition>> told = new LinkedHashMap<>();
    /** What stood in the tables when it was said. */
    final Map<String, Map<LocalDate, LoanAccount>> tables = new LinkedHashMap<>();

    private final ServicingKit kit;
    private final Random random;
    private final List<Integer> habits = new ArrayList<>();

    Lives(ServicingKit kit, long seed, int loans) {
        this.kit = kit;
        random = new Random(seed);
        for (int number = 0; number < loans; number++) {
            long fen = 100_000 + random.nextInt(2_000_000);
            int months = List.of(3, 3, 6, 12).get(random.nextInt(4));
            told.put(kit.openLoan(fen, List.of("24", "18", "7.2", "0").get(number % 4), months), new LinkedHashMap<>());
            habits.add(random.nextInt(5));
        }
    }

    /** Days with end of day each night, now and then a few nights late; then payments; then what is said. */
    void live(LocalDate last) {
        while (kit.today().isBefore(last)) {
            LocalDate next = kit.today().plusDays(random.nextInt(12) == 0 ? 3 : 1);
            kit.clock.set(next.isAfter(last) ? last : next);
            if (random.nextBoolean()) {
                kit.runEndOfDay();
                pay();
            } else {
                pay();
                kit.runEndOfDay();
            }
            tell();
        }
    }

    /** One more loan, on which nobody pays. */
    String openSilent() {
        String loan = kit.openLoan();
        told.put(loan, new LinkedHashMap<>());
        habits.add(0);
        return loan;
    }

    void tell() {
        told.forEach((loan, days) -> {
            days.put(kit.today(), kit.position(loan));
            tables.computeIfAbsent(loan, key -> new LinkedHashMap<>())
                    .put(kit.today(), kit.loans.account(kit.loans.find(loan).orElseThrow()));
        });
    }

    private void pay() {
        int number = 0;
        for (String loan : told.keySet()) {
            int habit = habits.get(number++);
            LoanPosition now = kit.position(loan);
            if (now.status() == LoanStatus.ACTIVE && comes(habit, now)) {
                Money amount = amount(now);
                if (amount.isPositive()) {
                    kit.pay(loan, amount.major().toPlainString());
                }
            }
        }
    }

    /** Who never pays, who pays when it is due, who pays late, who pays at any time. */
    private boolean comes(int habit, LoanPosition now) {
        long late = now.daysPastDue() == null ? -99 : now.daysPastDue();
        return switch (habit) {
            case 0 -> false;
            case 1 -> late == 0;
            case 2 -> late > 0 && random.nextInt(9) == 0;
            case 3 -> late > 35 && random.nextInt(5) == 0;
            default -> random.nextInt(25) == 0;
        };
    }

    private Money amount(LoanPosition now) {
        Money next = now.nextDueAmount() == null ? Money.fen(0) : now.nextDueAmount();
        return switch (random.nextInt(9)) {
            case 0 -> Money.fen(1);
            case 1, 2 -> Money.fen(1 + random.nextLong(next.minor() + 1));
            case 3 -> next.plus(Money.fen(1 + random.nextLong(next.minor() + 1)));
            case 4 -> now.overdue();
            case 5 -> random.nextInt(4) == 0 ? now.payOff() : next;
            case 6 -> random.nextInt(6) == 0 ? now.payOff().plus(Money.fen(777)) : next.minus(Money.fen(1));
            default -> next;
        };
    }

    /** Enforcement costs, as nobody charges them yet: in the ledger and on the loan. */
    static void chargeCosts(ServicingKit kit, String loan, long fen) {
        var unused = kit.ledger.post(JournalEntry.draft("costs:" + loan, loan, kit.today())
                .move(PostingRule.COSTS_CHARGED, Money.fen(fen))
                .entry());
        kit.jdbc
                .sql("update loan set costs_fen = costs_fen + ? where id = ?")
                .params(fen, loan)
                .update();
    }
}
