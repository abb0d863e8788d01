package loanflow.origination;

import java.time.OffsetDateTime;
import java.util.Map;
import loanflow.money.Money;
import loanflow.pricing.CustomerType;
import loanflow.workflow.NewIds;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was sent in, and where it stands. Holds no personal data.
 *
 * @param partner client id of the partner that sent it
 * @param attested what the partner's file says in place of vendors, by the names of the facts
 * @param signals by the names of the fraud inputs
 * @param lenderType type of the preselected funder; null before that
 */
record Application(
        String id,
        String partner,
        String externalReference,
        Channel channel,
        String product,
        String customerId,
        CustomerType customerType,
        Money amount,
        int termMonths,
        Repayment repayment,
        Purpose purpose,
        @Nullable String salesAgent,
        Declared declared,
        Map<String, Object> signals,
        Map<String, Object> attested,
        Links links,
        ApplicationState state,
        @Nullable String lenderType,
        OffsetDateTime submittedAt) {

    /** A new one as it was sent in. */
    static Application of(
            NewApplication request,
            String customerId,
            CustomerType customerType,
            Map<String, Object> signals,
            Links links,
            OffsetDateTime now) {
        return new Application(
                NewIds.next(),
                request.partner(),
                request.externalReference(),
                request.channel(),
                request.product(),
                customerId,
                customerType,
                request.amount(),
                request.termMonths(),
                request.repayment(),
                request.purpose(),
                request.salesAgent(),
                Declared.of(request.declared()),
                signals,
                request.attested(),
                links,
                ApplicationState.SUBMITTED,
                null,
                now);
    }

    /** Blind indexes of device, network, home and employer. */
    record Links(
            @Nullable String device,
            @Nullable String ip,
            @Nullable String wifi,
            @Nullable String homeAddress,
            @Nullable String employer) {}
}
