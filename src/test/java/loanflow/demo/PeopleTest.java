package loanflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import loanflow.origination.NewApplication;
import org.junit.jupiter.api.Test;

/** Who comes, and what he asks for. */
class PeopleTest {

    private static final DemoSettings HOUSE =
            new DemoSettings(true, 1, LocalDate.of(2025, 10, 9), 14, 235, 320, 120, 60);

    private final Days days = new Days(HOUSE);
    private final Draw draw = new Draw(HOUSE.seed());
    private final List<Person> people = new People(draw, days).all(HOUSE);

    @Test
    void everybodyComesOnABusinessDayOfThePortfolio() {
        assertThat(days.last()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(people).hasSize(334);
        assertThat(people)
                .allMatch(person -> Days.isBusinessDay(person.comes()))
                .noneMatch(person -> person.comes().isAfter(days.last()));
        assertThat(people.stream().filter(Person::pioneer).map(Person::comes))
                .allMatch(day -> day.isBefore(HOUSE.firstDay().plusDays(6)));
        assertThat(people.stream().filter(person -> !person.pioneer()).map(Person::comes))
                .noneMatch(day -> day.isBefore(LocalDate.of(2026, 6, 1)))
                .anyMatch(day -> day.isAfter(LocalDate.of(2026, 11, 6)));
    }

    @Test
    void nobodySharesANumberWithSomebodyElse() {
        Wishes wishes = new Wishes(draw);
        List<NewApplication> all = people.stream().map(wishes::of).toList();

        assertThat(all.stream().map(NewApplication::externalReference)).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .map(NewApplication::applicant)
                        .filter(Objects::nonNull)
                        .map(one -> one.idNumber().value()))
                .hasSize(all.size())
                .doesNotHaveDuplicates();
        assertThat(all.stream()
                        .map(NewApplication::applicant)
                        .filter(Objects::nonNull)
                        .map(one -> one.bankCard().value()))
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(one -> one.signals().ipAddress())).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSamePeopleAndAnotherSeedOthers() {
        assertThat(new People(new Draw(1), days).all(HOUSE)).isEqualTo(people);
        assertThat(new People(new Draw(2), days).all(HOUSE)).isNotEqualTo(people);
    }
}
