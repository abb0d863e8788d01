package loanflow.servicing;

import loanflow.money.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Demo: a bank that has every payment except those whose reference begins with {@code UNKNOWN} or {@code DOWN}. */
@Component
@Profile("demo")
class SimulatedIncomingPayments implements IncomingPayments {

    @Override
    public Answer verify(String loanId, String paymentReference, Money amount) {
        if (paymentReference.startsWith("DOWN")) {
            return Answer.UNAVAILABLE;
        }
        return paymentReference.startsWith("UNKNOWN") ? Answer.UNKNOWN : Answer.RECEIVED;
    }
}
