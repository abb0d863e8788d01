package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code repayment}. */
@Repository
class JdbcRepayments {

    /** Inserts nothing when the payment reference is taken. */
    static final String INSERT = """
            insert into repayment values (:repayment, :loan, :payer, :reference, :currency, :amount, :on, :costs,
                :penalty, :interest, :principal, :advance, :settled)
            on conflict (payer, payment_reference) do nothing
            """;

    private final JdbcClient jdbc;

    JdbcRepayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RepaymentOutcome.Booked> find(String payer, String paymentReference) {
        return jdbc.sql("select * from repayment where payer = :payer and payment_reference = :reference")
                .param("payer", payer)
                .param("reference", paymentReference)
                .query(JdbcRepayments::booked)
                .optional();
    }

    /** False when the payment reference is taken. */
    boolean insert(String payer, RepaymentOutcome.Booked booked) {
        return jdbc.sql(INSERT).params(values(payer, booked)).update() > 0;
    }

    static Map<String, ?> values(String payer, RepaymentOutcome.Booked booked) {
        return Map.ofEntries(
                Map.entry("repayment", booked.repaymentId()),
                Map.entry("loan", booked.loanId()),
                Map.entry("payer", payer),
                Map.entry("reference", booked.paymentReference()),
                Map.entry("currency", booked.amount().currency().getCurrencyCode()),
                Map.entry("amount", booked.amount().minor()),
                Map.entry("on", booked.receivedOn()),
                Map.entry("costs", booked.costs().minor()),
                Map.entry("penalty", booked.penalty().minor()),
                Map.entry("interest", booked.interest().minor()),
                Map.entry("principal", booked.principal().minor()),
                Map.entry("advance", booked.advance().minor()),
                Map.entry("settled", booked.settled()));
    }

    boolean anyFor(String loanId) {
        return jdbc.sql("select exists (select 1 from repayment where loan_id = :loan)")
                .param("loan", loanId)
                .query(Boolean.class)
                .single();
    }

    private static RepaymentOutcome.Booked booked(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new RepaymentOutcome.Booked(
                row.getString("id"),
                row.getString("loan_id"),
                row.getString("payment_reference"),
                row.getObject("received_on", LocalDate.class),
                Money.ofMinor(row.getLong("amount_fen"), currency),
                Money.ofMinor(row.getLong("costs_fen"), currency),
                Money.ofMinor(row.getLong("penalty_fen"), currency),
                Money.ofMinor(row.getLong("interest_fen"), currency),
                Money.ofMinor(row.getLong("principal_fen"), currency),
                Money.ofMinor(row.getLong("advance_fen"), currency),
                row.getBoolean("settled"));
    }
}
