package loanflow.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.access.DemoUsers;
import loanflow.customer.ConsentGiven;
import loanflow.customer.ConsentPurpose;
import loanflow.money.Money;
import loanflow.origination.Channel;
import loanflow.origination.NewApplication;
import loanflow.origination.Purpose;
import loanflow.origination.RenewalWish;
import loanflow.origination.Repayment;
import loanflow.pricing.Product;
import loanflow.renewal.Renewals;

/** What people ask for, in the words of the API. */
final class Wishes {

    private static final String VERSION = "2026-01";
    private static final List<ConsentPurpose> NEEDED = List.of(
            ConsentPurpose.BUREAU_QUERY,
            ConsentPurpose.BUREAU_REPORT,
            ConsentPurpose.FACE,
            ConsentPurpose.BANK_ACCOUNT,
            ConsentPurpose.SHARE_FUNDER);
    private static final List<Purpose> PURPOSES =
            List.of(Purpose.CONSUMPTION, Purpose.EDUCATION, Purpose.MEDICAL, Purpose.TRAVEL, Purpose.RENOVATION);
    private static final List<String> SOURCES =
            List.of("spring-sale", "app-store", "word-of-mouth", "search", "partner");

    private final Draw draw;

    Wishes(Draw draw) {
        this.draw = draw;
    }

    NewApplication of(Person person) {
        int number = person.number();
        return new NewApplication(
                DemoUsers.PARTNER_ID,
                person.reference(),
                "portfolio " + draw.seed() + " " + person,
                Channel.APP,
                Product.HOUSE,
                yuan(person.amount()),
                person.termMonths(),
                Repayment.EQUAL_INSTALMENT,
                PURPOSES.get(draw.between(0, PURPOSES.size() - 1, "purpose", number)),
                SOURCES.get(draw.between(0, SOURCES.size() - 1, "source", number)),
                null,
                MadeUp.data(person),
                declared(person),
                MadeUp.contacts(number),
                consents(number),
                MadeUp.signals(number),
                Map.of());
    }

    /** The next loan of somebody who has paid back. */
    RenewalWish again(int number, String reference, Money amount) {
        return new RenewalWish(
                reference,
                amount,
                draw.happens(0.5, "again", reference) ? 6 : 12,
                Purpose.CONSUMPTION,
                consents(number),
                MadeUp.signals(number),
                Renewals.SOURCE);
    }

    /** Income enough for what is asked for. */
    private static NewApplication.Declared declared(Person person) {
        int income = Math.max(8_000, person.amount() * 6 / 10 / 100 * 100 + 3_000);
        return new NewApplication.Declared(yuan(income), yuan(500), 24, 12, 24, false);
    }

    private List<ConsentGiven> consents(int number) {
        Stream<ConsentPurpose> marketing =
                draw.happens(0.7, "marketing", number) ? Stream.of(ConsentPurpose.MARKETING) : Stream.of();
        return Stream.concat(NEEDED.stream(), marketing)
                .map(purpose -> new ConsentGiven(purpose, VERSION))
                .toList();
    }

    private static Money yuan(int whole) {
        return Money.of(BigDecimal.valueOf(whole), Money.CNY);
    }
}
