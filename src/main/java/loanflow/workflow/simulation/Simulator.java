package loanflow.workflow.simulation;

import java.util.Set;

/** A part of the outside world that is simulated in profile {@code demo} and misbehaves on request. */
public interface Simulator {

    /** Names under which it is reached, for example {@code bureau}; unique over all simulators. */
    Set<String> names();

    /** Behaves like this from now on. */
    void behave(String name, Mode mode);

    /** How the outside world behaves. */
    enum Mode {
        OK,
        /** Answers after everybody has given up. */
        SLOW,
        /** Answers that it failed. */
        ERROR,
        /** Answers nonsense. */
        GARBAGE,
        /** Cannot be reached. */
        DOWN
    }
}
