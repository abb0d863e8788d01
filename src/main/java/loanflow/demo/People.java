package loanflow.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who comes when, for how much: all from the seed. */
final class People {

    private static final int[] TERMS = {3, 3, 3, 6, 6, 6, 12, 12, 12, 12};
    private static final int STEP = 500;

    /** Of a hundred applications two want more than a reviewer, and one more than a senior reviewer, may decide. */
    private static final double LARGE = 0.03;

    private static final double LARGEST = 0.012;

    private static final double LESS_USUAL = 0.9;

    /** To an account that is closed, as the simulated payment provider sees it: the amount ends on 44 yuan. */
    private static final double CLOSED = 0.04;

    private static final int ENDS_ON = 44;

    private final Draw draw;
    private final Days days;

    People(Draw draw, Days days) {
        this.draw = draw;
        this.days = days;
    }

    List<Person> all(DemoSettings settings) {
        return Stream.concat(
                        IntStream.range(0, settings.pioneers()).mapToObj(this::pioneer),
                        IntStream.range(0, settings.applicants())
                                .mapToObj(one -> later(settings.pioneers() + one, one, settings.applicants())))
                .toList();
    }

    private Person pioneer(int number) {
        Persona kind = number % 2 == 0 ? Persona.TYPICAL : Persona.BEST;
        return new Person(
                number,
                true,
                days.pioneer(number),
                kind.digits(draw, number),
                STEP * draw.between(8, 12, "amount", number),
                12);
    }

    /** Somewhat more come at first than at the end, so that there is time for their loans to live. */
    private Person later(int number, int order, int of) {
        double share = Math.pow((order + draw.of("comes", number)) / of, 1.25);
        Persona kind = Persona.at(draw.of("kind", number));
        return new Person(
                number, false, days.main(share), kind.digits(draw, number), amount(number, kind), term(number));
    }

    private int amount(int number, Persona kind) {
        double size = draw.of("size", number);
        if (kind.isGood() && size < LARGEST) {
            return 60_000;
        }
        if (kind.isGood() && size < LARGE) {
            return 30_000;
        }
        int usual = STEP * draw.between(6, size > LESS_USUAL ? 32 : 19, "amount", number);
        return kind.isGood() && draw.happens(CLOSED, "closed", number) ? usual + ENDS_ON : usual;
    }

    private int term(int number) {
        return TERMS[draw.between(0, TERMS.length - 1, "term", number)];
    }
}
