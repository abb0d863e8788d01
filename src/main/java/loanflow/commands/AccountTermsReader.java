package loanflow.commands;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.account.AccountTerms;
import loanflow.account.AllocationRules;
import loanflow.account.Component;
import loanflow.account.EarlyMoney;
import loanflow.account.Frequency;
import loanflow.account.PenaltyTerms;
import loanflow.account.RepaymentPlan;
import loanflow.account.ScheduleStyle;
import loanflow.account.Strategy;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** The terms of an account as {@code replay --help} lists them. */
final class AccountTermsReader {

    private AccountTermsReader() {}

    static AccountTerms read(Request terms) {
        Currency currency = terms.at("currency").currency();
        AccountTerms read = new AccountTerms(
                currency,
                plan(terms, currency),
                InterestReader.read(terms),
                allocation(terms),
                terms.at("chargebackOrder", AccountTermsReader::components, List.of()),
                terms.at("style", field -> field.choice(ScheduleStyle.class), ScheduleStyle.PROGRESSIVE),
                terms.at("graceDays", field -> field.whole(0, 365), 0),
                terms.at("closedUntil", field -> Optional.of(field.date()), Optional.<LocalDate>empty())
                        .orElse(null),
                penalty(terms));
        terms.nothingElse();
        return read;
    }

    private static RepaymentPlan plan(Request terms, Currency currency) {
        return new RepaymentPlan(
                terms.at("instalments").whole(1, RepaymentPlan.MOST),
                terms.at("every", field -> field.whole(1, RepaymentPlan.MOST), 1),
                terms.at("unit", field -> field.choice(Frequency.class), Frequency.MONTHS),
                terms.at("principalGrace", field -> field.whole(0, RepaymentPlan.MOST), 0),
                terms.at("multiple", field -> field.money(currency), Money.ofMinor(1, currency)),
                terms.at("downPaymentPercent", Field::notNegative, BigDecimal.ZERO),
                terms.at("automaticDownPayment", AccountTermsReader::flag, false));
    }

    private static @Nullable PenaltyTerms penalty(Request terms) {
        int days = terms.at("penaltyYearDays", field -> field.whole(1, 366), 360);
        return terms.at(
                        "penaltyRatePercent",
                        field -> Optional.of(new PenaltyTerms(AnnualRate.percent(field.notNegative()), days)),
                        Optional.<PenaltyTerms>empty())
                .orElse(null);
    }

    private static AllocationRules allocation(Request terms) {
        Strategy strategy = terms.at(
                "strategy", field -> field.choice(Strategy.class), Strategy.PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER);
        AllocationRules rules =
                terms.at("allocation", field -> AllocationReader.read(field, strategy.rule()), strategy.rules());
        EarlyMoney early = terms.at("earlyMoney", field -> field.choice(EarlyMoney.class), rules.early());
        return new AllocationRules(rules.otherwise(), rules.byKind(), early);
    }

    private static List<Component> components(Field field) {
        return field.elements().stream()
                .map(element -> element.choice(Component.class))
                .toList();
    }

    private static boolean flag(Field field) {
        if (!field.value().isBoolean()) {
            throw field.bad("must be true or false");
        }
        return field.value().booleanValue();
    }
}
