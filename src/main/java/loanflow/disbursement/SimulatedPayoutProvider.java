package loanflow.disbursement;

import java.time.Duration;
import loanflow.disbursement.JdbcSimulatedPayouts.Booked;
import loanflow.disbursement.PayoutProvider.Answer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A payment provider that pays nobody, and misbehaves on request as real ones do. */
@Component
@Profile("demo")
@ConditionalOnExpression("'${loanflow.payout.url:}' == ''")
class SimulatedPayoutProvider implements PayoutProvider {

    private static final Duration SLOWNESS = Duration.ofSeconds(3);
    private static final long WHOLE = 100_00;
    private static final long CLOSED = 44_00;

    private final JdbcSimulatedPayouts books;
    private final SimulatedWebhooks webhooks;
    private volatile SimulatedPayoutMode mode = SimulatedPayoutMode.OK;

    SimulatedPayoutProvider(JdbcSimulatedPayouts books, SimulatedWebhooks webhooks) {
        this.books = books;
        this.webhooks = webhooks;
    }

    void behave(SimulatedPayoutMode how) {
        mode = how;
    }

    @Override
    public Answer pay(PayoutInstruction instruction) {
        return books.find(instruction.key()).map(Booked::answer).orElseGet(() -> payNew(instruction));
    }

    @Override
    public Answer find(String key) {
        SimulatedPayoutMode now = mode;
        return switch (now) {
            case RESET, ERROR_5XX, GARBAGE -> new Answer.Unclear(now.name());
            default -> books.find(key).map(Booked::answer).orElseGet(Answer.NotFound::new);
        };
    }

    private Answer payNew(PayoutInstruction instruction) {
        SimulatedPayoutMode now =
                closedAtFirst(instruction) && mode == SimulatedPayoutMode.OK ? SimulatedPayoutMode.REJECT : mode;
        return switch (now) {
            case OK -> books.book(instruction, PayoutStatus.CONFIRMED).answer();
            case SLOW -> {
                sleep();
                yield books.book(instruction, PayoutStatus.CONFIRMED).answer();
            }
            case RESET, ERROR_5XX, GARBAGE -> new Answer.Unclear(now.name());
            case TIMEOUT_AFTER_SUCCESS -> {
                var unused = books.book(instruction, PayoutStatus.CONFIRMED);
                yield new Answer.Unclear("TIMEOUT");
            }
            case REJECT -> books.book(instruction, PayoutStatus.REJECTED).answer();
            case SILENT -> books.book(instruction, PayoutStatus.ACCEPTED).answer();
            case RETURN_AFTER_ACCEPT -> acceptThen(instruction, PayoutStatus.RETURNED, 1);
            case ACCEPT_THEN_CONFIRM -> acceptThen(instruction, PayoutStatus.CONFIRMED, 1);
            case DUPLICATE_WEBHOOK -> acceptThen(instruction, PayoutStatus.CONFIRMED, 3);
        };
    }

    /** Amounts that end on 44 yuan meet an account that is closed when it is tried for the first time. */
    private static boolean closedAtFirst(PayoutInstruction instruction) {
        return instruction.amountFen() % WHOLE == CLOSED && instruction.key().endsWith("-1");
    }

    private Answer acceptThen(PayoutInstruction instruction, PayoutStatus end, int times) {
        Answer accepted = books.book(instruction, PayoutStatus.ACCEPTED).answer();
        books.move(instruction.key(), end);
        webhooks.send(books.find(instruction.key()).orElseThrow(), times);
        return accepted;
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOWNESS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
