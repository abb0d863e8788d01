package loanflow.servicing;

import loanflow.ledger.CashNames;
import org.springframework.stereotype.Component;

/** The bank knows a repayment by the payment's reference. */
@Component
class RepaymentCashNames implements CashNames {

    @Override
    public String select() {
        return """
                select c.reference, r.payment_reference from candidate c
                  join repayment r on r.id = substr(c.reference, length('repayment:') + 1)
                 where c.reference like 'repayment:%'
                """;
    }
}
