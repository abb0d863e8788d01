package loanflow.demo.process;

import java.util.Map;

/** What is written into the forms of skip tracing, legal recovery and written off claims. */
final class LateAnswers {

    /** Of third parties who are asked, so many know another number, and so many pass the message on. */
    private static final double KNOWS = 0.75;

    private static final double RELAYS = 0.85;

    /** Numbers of a made-up range that nobody else of the portfolio has. */
    private static final String RANGE = "154071%05d";

    private static final int NUMBERS = 100_000;

    /** What comes of a claim that was written off; shares of all, each including the one before it. */
    private static final double ARRANGES = 0.3;

    private static final double PAYS = 0.5;

    private static final long SERIAL = 10_000_000_000L;

    private LateAnswers() {}

    static Map<String, String> thirdParty(Matter matter) {
        double chance = matter.chance("knows");
        if (chance < KNOWS) {
            long number = Math.floorMod(matter.draw().number("number", matter.reference(), matter.since()), NUMBERS);
            return Map.of("traceOutcome", "NEW_NUMBER", "newNumber", RANGE.formatted(number));
        }
        return Map.of("traceOutcome", chance < RELAYS ? "RELAYED" : "KNOWS_NOTHING");
    }

    static Map<String, String> pursuit(Matter matter) {
        double chance = matter.chance("pursues");
        return Answers.said("claimResult", chance < ARRANGES ? "ARRANGED" : chance < PAYS ? "RECOVERED" : "EXHAUSTED");
    }

    /** Money that goes back to a borrower: the number under which the bank has sent it. */
    static Map<String, String> sending(Matter matter) {
        long number = SERIAL + Math.floorMod(matter.draw().number("sends", matter.reference(), matter.since()), SERIAL);
        return Map.of("sending", "SENT", "sentAs", String.valueOf(number), "comment", Answers.COMMENT);
    }

    static Map<String, String> enforcement(Matter matter) {
        return Answers.said("enforcementAnswer", matter.chance("enforces") < 0.3 ? "ENFORCE" : "WAIT");
    }
}
