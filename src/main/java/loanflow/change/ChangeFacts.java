package loanflow.change;

import java.math.BigDecimal;
import java.math.MathContext;
import loanflow.account.AccountState;
import loanflow.account.Parts;
import loanflow.account.Transaction;
import loanflow.money.Money;
import loanflow.servicing.ChangeOutcome;

/**
 * What table {@code change-authority} asks about a change.
 *
 * @param amountFen money that it names, in all; 0 for a change of terms
 * @param principalWaivedFen principal that is given up
 * @param discountShare given up of interest, fees and penalty, as a share of what had fallen due of them
 * @param extensionsUsed extensions that the loan has had
 * @param periods how many periods due dates move in all; 0 where they do not
 * @param daysPastDue before the change
 */
public record ChangeFacts(
        long amountFen,
        long principalWaivedFen,
        double discountShare,
        long extensionsUsed,
        long periods,
        long daysPastDue) {

    static ChangeFacts of(NewChange change, ChangeOutcome.Done effect) {
        AccountState before = effect.before();
        Parts given = forgiven(effect.after()).minus(forgiven(before));
        Money charges = given.total().minus(given.principal());
        Parts owed = before.instalments().stream()
                .filter(line -> !line.due().isAfter(before.asOf()))
                .map(line -> line.outstanding())
                .reduce(Parts.none(before.currency()), Parts::plus);
        Money open = owed.total().minus(owed.principal());
        return new ChangeFacts(
                effect.after().transactions().stream()
                        .filter(done ->
                                done.key().equals(change.key()) || done.key().startsWith(change.key() + "/"))
                        .mapToLong(done -> done.amount().minor())
                        .sum(),
                given.principal().minor(),
                share(charges, open),
                before.transactions().stream().filter(ChangeFacts::isExtension).count(),
                change.events().stream()
                        .mapToLong(event -> event.path("periods").asLong())
                        .sum(),
                before.daysPastDue());
    }

    private static boolean isExtension(Transaction done) {
        return done.type().equals("EXTENSION");
    }

    private static Parts forgiven(AccountState state) {
        return state.instalments().stream()
                .map(line -> line.forgiven())
                .reduce(Parts.none(state.currency()), Parts::plus);
    }

    /** All of nothing is nothing; something of nothing, which later events may make, counts as all. */
    private static double share(Money given, Money open) {
        if (!given.isPositive()) {
            return 0;
        }
        return open.isPositive()
                ? given.major()
                        .divide(open.major(), MathContext.DECIMAL64)
                        .min(BigDecimal.ONE)
                        .doubleValue()
                : 1;
    }
}
