package loanflow.servicing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code repayment}. */
@Repository
class JdbcRepayments {

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
        return jdbc.sql("""
                        insert into repayment values (:id, :loan, :payer, :reference, :currency, :amount, :on, :costs,
                            :penalty, :interest, :principal, :advance, :settled)
                        on conflict (payer, payment_reference) do nothing
                        """)
                        .param("id", booked.repaymentId())
                        .param("loan", booked.loanId())
                        .param("payer", payer)
                        .param("reference", booked.paymentReference())
                        .param("currency", booked.amount().currency().getCurrencyCode())
                        .param("amount", booked.amount().minor())
                        .param("on", booked.receivedOn())
                        .param("costs", booked.costs().minor())
                        .param("penalty", booked.penalty().minor())
                        .param("interest", booked.interest().minor())
                        .param("principal", booked.principal().minor())
                        .param("advance", booked.advance().minor())
                        .param("settled", booked.settled())
                        .update()
                > 0;
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
