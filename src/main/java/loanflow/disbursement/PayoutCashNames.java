package loanflow.disbursement;

import loanflow.ledger.CashNames;
import org.springframework.stereotype.Component;

/** The provider knows a payout, and its return, by the key under which we instructed it. */
@Component
class PayoutCashNames implements CashNames {

    @Override
    public String select() {
        return """
                select c.reference, p.key from candidate c
                  join payout p on p.loan_id = c.loan_id and p.state in ('CONFIRMED', 'RETURNED')
                 where c.reference in ('disbursement:' || c.loan_id, 'reversal:disbursement:' || c.loan_id)
                """;
    }
}
