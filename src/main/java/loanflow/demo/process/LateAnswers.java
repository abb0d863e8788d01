package loanflow.demo.process;

import java.util.Map;

/** What is written into the forms of skip tracing, legal recovery and the black list. */
final class LateAnswers {

    /** Of third parties who are asked, so many know another number, and so many pass the message on. */
    private static final double KNOWS = 0.5;

    private static final double RELAYS = 0.75;

    /** Numbers of a made-up range that nobody else of the portfolio has. */
    private static final String RANGE = "154071%05d";

    private static final int NUMBERS = 100_000;

    private LateAnswers() {}

    static Map<String, String> thirdParty(Matter matter) {
        double chance = matter.chance("knows");
        if (chance < KNOWS) {
            long number = Math.floorMod(matter.draw().number("number", matter.reference(), matter.since()), NUMBERS);
            return Map.of("traceOutcome", "NEW_NUMBER", "newNumber", RANGE.formatted(number));
        }
        return Map.of("traceOutcome", chance < RELAYS ? "RELAYED" : "KNOWS_NOTHING");
    }

    static Map<String, String> enforcement(Matter matter) {
        return Answers.said("enforcementAnswer", matter.chance("enforces") < 0.8 ? "ENFORCE" : "WAIT");
    }
}
