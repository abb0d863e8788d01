package loanflow.commands;

import java.util.Optional;
import loanflow.account.InterestMethod;
import loanflow.account.InterestTerms;
import loanflow.account.Recalculation;
import loanflow.account.Recalculation.Excess;
import loanflow.account.Recalculation.Rest;
import loanflow.account.YearBasis;
import loanflow.money.AnnualRate;

/** The interest of an account as {@code replay --help} lists it. */
final class InterestReader {

    private InterestReader() {}

    static InterestTerms read(Request terms) {
        InterestTerms none = InterestTerms.none();
        return new InterestTerms(
                terms.at("interest", field -> field.choice(InterestMethod.class), none.method()),
                terms.at("annualRatePercent", field -> AnnualRate.percent(field.notNegative()), none.rate()),
                terms.at("yearBasis", field -> field.choice(YearBasis.class), none.basis()),
                terms.at(
                                "recalculation",
                                field -> Optional.of(recalculation(field.object())),
                                Optional.<Recalculation>empty())
                        .orElse(null));
    }

    private static Recalculation recalculation(Request settings) {
        Recalculation read = new Recalculation(
                settings.at("rest", field -> field.choice(Rest.class), Rest.DAY),
                settings.at("payOff", field -> field.choice(Rest.class), Rest.DAY),
                settings.at("excess", field -> field.choice(Excess.class), Excess.SMALLER_INSTALMENTS));
        settings.nothingElse();
        return read;
    }
}
