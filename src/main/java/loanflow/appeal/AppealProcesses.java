package loanflow.appeal;

/** What the door tells the process {@code appeal}, in the caller's transaction. */
public interface AppealProcesses {

    void appealMade(String applicationId);
}
