package loanflow.debit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Currency;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.debit.Mandates;
import loanflow.money.Money;
import loanflow.servicing.Servicing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which the borrower, himself or through the partner, allows direct debits and takes that back. */
@RestController
@RequestMapping("/api/loans/{id}/direct-debit-mandate")
@Tag(name = "Direct debits 代扣")
class MandateController {

    private final Mandates mandates;
    private final Servicing servicing;

    MandateController(Mandates mandates, Servicing servicing) {
        this.mandates = mandates;
        this.servicing = servicing;
    }

    @GetMapping
    @Operation(summary = "The mandate that stands, else the last one 查询代扣授权")
    MandateAnswer one(@PathVariable("id") String id, Caller caller) {
        requireOwned(id, caller);
        return mandates.latest(id).map(MandateAnswer::of).orElseThrow(() -> Problem.notFound("id"));
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Allow direct debits 授权代扣",
            description = "409 names the rule: LOAN_CLOSED, MANDATE_STANDS; 422: CURRENCY_DIFFERS, TOO_MANY_DECIMALS.")
    MandateAnswer give(@PathVariable("id") String id, @Valid @RequestBody MandateRequest request, Caller caller) {
        requireOwned(id, caller);
        Mandates.Given given =
                mandates.give(id, request.accountToken(), largest(request), request.consentVersion(), caller.name());
        return switch (given) {
            case STANDS -> MandateAnswer.of(mandates.latest(id).orElseThrow());
            case CURRENCY_DIFFERS ->
                throw Problem.unprocessable("currency", given.name(), "The loan is in another currency.");
            case LOAN_CLOSED, MANDATE_STANDS -> throw Problem.conflict(given.name(), "No mandate can be given now.");
        };
    }

    @PostMapping("/revocation")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the mandate back 撤销代扣授权")
    void revoke(@PathVariable("id") String id, Caller caller) {
        requireOwned(id, caller);
        if (!mandates.revoke(id, caller.name())) {
            throw Problem.notFound("id");
        }
    }

    private static Money largest(MandateRequest request) {
        BigDecimal amount = new BigDecimal(request.largestAmount());
        Currency currency = Currency.getInstance(request.currency());
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw Problem.unprocessable(
                    "largestAmount",
                    amount.signum() <= 0 ? "AMOUNT_NOT_POSITIVE" : "TOO_MANY_DECIMALS",
                    "This is no amount of that currency.");
        }
        return Money.of(amount, currency);
    }

    private void requireOwned(String id, Caller caller) {
        if (servicing.ownersOf(id).filter(owners -> owners.include(caller)).isEmpty()) {
            throw Problem.notFound("id");
        }
    }
}
