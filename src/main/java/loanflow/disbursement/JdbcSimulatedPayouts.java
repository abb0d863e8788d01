package loanflow.disbursement;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The simulated provider's own books: they survive our crashes, like a real one's. */
@Repository
@Profile("demo")
class JdbcSimulatedPayouts {

    /** One payout in the provider's books. */
    record Booked(String key, PayoutStatus status, long amountFen, String currency) {

        PayoutProvider.Answer answer() {
            return new PayoutProvider.Answer.Known(
                    status,
                    "SIM-" + key,
                    amountFen,
                    currency,
                    status == PayoutStatus.REJECTED ? "ACCOUNT_CLOSED" : null);
        }
    }

    private final JdbcClient jdbc;

    JdbcSimulatedPayouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Books it unless the key is known; answers what is booked. */
    Booked book(PayoutInstruction instruction, PayoutStatus status) {
        jdbc.sql("""
                        insert into simulator_payout (key, status, amount_fen, currency)
                        values (:key, :status, :fen, :currency) on conflict (key) do nothing""")
                .param("key", instruction.key())
                .param("status", status.name())
                .param("fen", instruction.amountFen())
                .param("currency", instruction.currency())
                .update();
        return find(instruction.key()).orElseThrow();
    }

    Optional<Booked> find(String key) {
        return jdbc.sql("select * from simulator_payout where key = :key")
                .param("key", key)
                .query(Booked.class)
                .optional();
    }

    void move(String key, PayoutStatus status) {
        jdbc.sql("update simulator_payout set status = :status where key = :key")
                .param("status", status.name())
                .param("key", key)
                .update();
    }
}
