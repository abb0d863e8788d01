package loanflow.change;

/** The process of a change, told in the door's transaction. */
public interface ChangeProcesses {

    void changeAsked(String changeId);
}
