package loanflow.servicing.web;

import java.time.LocalDate;
import loanflow.money.Money;
import loanflow.servicing.LoanEvent;
import loanflow.servicing.LoanPosition;
import org.jspecify.annotations.Nullable;

/** An event of a loan; all amounts are decimal texts in the loan's currency. */
record EventAnswer(
        LocalDate date,
        String kind,
        String zh,
        String en,
        @Nullable String reference,
        @Nullable Integer instalment,
        @Nullable Parts parts,
        @Nullable String advance,
        @Nullable String from,
        @Nullable String to,
        @Nullable String because) {

    record Parts(String principal, String interest, String penalty, String costs, String total) {

        static Parts of(LoanPosition.Parts parts) {
            return new Parts(
                    RepaymentAnswer.text(parts.principal()),
                    RepaymentAnswer.text(parts.interest()),
                    RepaymentAnswer.text(parts.penalty()),
                    RepaymentAnswer.text(parts.costs()),
                    RepaymentAnswer.text(parts.total()));
        }
    }

    static EventAnswer of(LoanEvent event) {
        LoanPosition.Parts parts = event.parts();
        Money advance = event.advance();
        return new EventAnswer(
                event.on(),
                event.kind().name(),
                event.kind().chinese(),
                event.kind().english(),
                event.reference(),
                event.instalment(),
                parts == null ? null : Parts.of(parts),
                advance == null || advance.isZero() ? null : RepaymentAnswer.text(advance),
                event.from(),
                event.to(),
                event.because());
    }
}
