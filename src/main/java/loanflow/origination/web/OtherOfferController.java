package loanflow.origination.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.money.Money;
import loanflow.origination.Answer;
import loanflow.origination.ApplicationAccess;
import loanflow.origination.ApplicationState;
import loanflow.origination.OtherOffers;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An applicant wants another amount or term than the offer has. */
@RestController
@RequestMapping("/api/applications/{id}")
@Tag(name = "Decisions of the applicant 申请人决定")
class OtherOfferController {

    private final OtherOffers offers;
    private final ApplicationAccess access;

    OtherOfferController(OtherOffers offers, ApplicationAccess access) {
        this.offers = offers;
        this.access = access;
    }

    @PostMapping("/other-offer")
    @Idempotent
    @Operation(
            summary = "Ask for another amount or term 申请更改金额或期限",
            description = "The open offer is withdrawn first; the new decision may be a refusal. 原要约先撤回；新的决定可能是拒绝。")
    State ask(Caller caller, @PathVariable String id, @Valid @RequestBody Wish wish) {
        access.require(caller, id);
        Answer answer = offers.ask(id, Money.of(new BigDecimal(wish.amount()), Money.CNY), wish.termMonths());
        if (answer instanceof Answer.Refused refused) {
            throw Problem.conflict(refused.rule(), "The application stands at " + refused.state() + ".");
        }
        return new State(((Answer.Done) answer).state());
    }

    /**
     * The other offer.
     *
     * @param amount principal, at most what was asked for last, in major units with two decimals
     */
    record Wish(
            @NotNull @Amount @DecimalMin("500") @Schema(example = "5000.00")
            String amount,

            @NotNull @Pattern(regexp = "CNY") @Schema(example = "CNY")
            String currency,

            @NotNull
            @Term
            @Schema(
                    example = "6",
                    allowableValues = {"3", "6", "12"})
            Integer termMonths) {}

    /** Where the application stands now. */
    record State(ApplicationState state) {}
}
