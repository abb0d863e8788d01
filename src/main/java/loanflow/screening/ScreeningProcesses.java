package loanflow.screening;

/** Tells the running process of an application what happened. False: none waits for it. */
public interface ScreeningProcesses {

    boolean lookupsAnswered(String applicationId);

    boolean stepUpAnswered(String applicationId);
}
