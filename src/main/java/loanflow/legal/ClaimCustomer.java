package loanflow.legal;

import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import org.springframework.stereotype.Component;

/** A claim is about the borrower of its loan. */
@Component
class ClaimCustomer implements CaseCustomer {

    private final JdbcClaims claims;

    ClaimCustomer(JdbcClaims claims) {
        this.claims = claims;
    }

    @Override
    public Optional<String> customerOf(String businessKey) {
        return claims.customerOf(businessKey);
    }
}
