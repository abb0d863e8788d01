package loanflow.legal;

import loanflow.ledger.CashNames;
import org.springframework.stereotype.Component;

/** The bank and the agency know a transfer by the bank's reference; on the agency's statement its fee has a line of its own. */
@Component
class AgencyCashNames implements CashNames {

    @Override
    public String select() {
        return """
                select c.reference, m.reference || case when c.reference like 'agency-kept:%' then ':fee' else '' end
                  from candidate c join agency_remittance m on m.id = split_part(c.reference, ':', 2)
                 where c.reference like 'agency-%'
                union all
                select c.reference, y.reference
                  from candidate c join agency_payment y on y.id = split_part(c.reference, ':', 2)
                 where c.reference like 'agency-paid:%'
                """;
    }
}
