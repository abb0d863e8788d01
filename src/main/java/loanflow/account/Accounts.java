package loanflow.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The accounts of a loan's journal, besides them those that money comes from ({@link PaymentKind#account}). */
public final class Accounts {

    static final String CASH = "CASH";
    /** What the borrower paid too much: ours to give back or to use. */
    static final String ADVANCE = "ADVANCE";

    static final String INTEREST_INCOME = "INTEREST_INCOME";
    /** Interest that falls due on a loan in non-accrual: owed, but no income before it is paid. */
    static final String INTEREST_SUSPENDED = "INTEREST_SUSPENDED";

    static final String WAIVED = "WAIVED";
    static final String CHARGE_OFF_LOSS = "CHARGE_OFF_LOSS";
    static final String WRITE_OFF_LOSS = "WRITE_OFF_LOSS";
    static final String RECOVERY_INCOME = "RECOVERY_INCOME";
    static final String SALE_RESULT = "SALE_RESULT";

    private Accounts() {}

    /** Every name that a line of a journal may have, those of {@link PaymentKind} too. */
    public static List<String> names() {
        return Stream.of(
                        Stream.of(
                                CASH,
                                ADVANCE,
                                INTEREST_SUSPENDED,
                                WAIVED,
                                CHARGE_OFF_LOSS,
                                WRITE_OFF_LOSS,
                                RECOVERY_INCOME,
                                SALE_RESULT),
                        Arrays.stream(Component.values()).map(Accounts::receivable),
                        Stream.of(Component.PENALTY, Component.FEE, Component.INTEREST)
                                .map(Accounts::income),
                        Arrays.stream(PaymentKind.values()).map(PaymentKind::account))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    static String receivable(Component component) {
        return component == Component.PRINCIPAL ? "PRINCIPAL" : component + "_RECEIVABLE";
    }

    static String income(Component component) {
        return component + "_INCOME";
    }
}
