package loanflow.disbursement;

import java.time.Duration;
import loanflow.disbursement.SimulatedPayouts.Booked;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A payment provider that pays nobody, and misbehaves on request as real ones do. */
@Component
@Profile("demo")
@ConditionalOnExpression("'${loanflow.payout.url:}' == ''")
class SimulatedPayoutProvider implements PayoutProvider {

    private static final Duration SLOWNESS = Duration.ofSeconds(3);

    /** How it behaves from now on. */
    enum Mode {
        /** Confirms at once. */
        OK,
        SLOW,
        /** The connection breaks before anything is paid. */
        RESET,
        ERROR_5XX,
        GARBAGE,
        /** Pays, and the answer is lost. */
        TIMEOUT_AFTER_SUCCESS,
        REJECT,
        /** Accepts, then the receiving bank sends the money back. */
        RETURN_AFTER_ACCEPT,
        /** Accepts; the confirmation comes by webhook. */
        ACCEPT_THEN_CONFIRM,
        /** The same, with the webhook sent three times. */
        DUPLICATE_WEBHOOK,
        /** Accepts and never says another word. */
        SILENT
    }

    private final SimulatedPayouts books;
    private final SimulatedWebhooks webhooks;
    private volatile Mode mode = Mode.OK;

    SimulatedPayoutProvider(SimulatedPayouts books, SimulatedWebhooks webhooks) {
        this.books = books;
        this.webhooks = webhooks;
    }

    void behave(Mode how) {
        mode = how;
    }

    @Override
    public Answer pay(PayoutInstruction instruction) {
        return books.find(instruction.key()).map(this::known).orElseGet(() -> payNew(instruction));
    }

    @Override
    public Answer find(String key) {
        Mode now = mode;
        return switch (now) {
            case RESET, ERROR_5XX, GARBAGE -> new Answer.Unclear(now.name());
            default -> books.find(key).map(this::known).orElseGet(Answer.NotFound::new);
        };
    }

    private Answer payNew(PayoutInstruction instruction) {
        Mode now = mode;
        return switch (now) {
            case OK -> known(books.book(instruction, PayoutStatus.CONFIRMED));
            case SLOW -> {
                sleep();
                yield known(books.book(instruction, PayoutStatus.CONFIRMED));
            }
            case RESET, ERROR_5XX, GARBAGE -> new Answer.Unclear(now.name());
            case TIMEOUT_AFTER_SUCCESS -> {
                var unused = books.book(instruction, PayoutStatus.CONFIRMED);
                yield new Answer.Unclear("TIMEOUT");
            }
            case REJECT -> known(books.book(instruction, PayoutStatus.REJECTED));
            case SILENT -> known(books.book(instruction, PayoutStatus.ACCEPTED));
            case RETURN_AFTER_ACCEPT -> acceptThen(instruction, PayoutStatus.RETURNED, 1);
            case ACCEPT_THEN_CONFIRM -> acceptThen(instruction, PayoutStatus.CONFIRMED, 1);
            case DUPLICATE_WEBHOOK -> acceptThen(instruction, PayoutStatus.CONFIRMED, 3);
        };
    }

    private Answer acceptThen(PayoutInstruction instruction, PayoutStatus end, int times) {
        Answer accepted = known(books.book(instruction, PayoutStatus.ACCEPTED));
        books.move(instruction.key(), end);
        webhooks.send(books.find(instruction.key()).orElseThrow(), times);
        return accepted;
    }

    private Answer known(Booked booked) {
        return new Answer.Known(
                booked.status(),
                "SIM-" + booked.key(),
                booked.amountFen(),
                booked.currency(),
                booked.status() == PayoutStatus.REJECTED ? "ACCOUNT_CLOSED" : null);
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOWNESS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
