package loanflow.screening;

import java.util.List;

/** The answers to one round of questions, as they travel through the inbox. */
record RoundAnswers(String applicationId, List<VendorAnswer> answers) {

    RoundAnswers {
        answers = List.copyOf(answers);
    }

    boolean isStepUp() {
        return answers.stream().anyMatch(answer -> answer.vendor() == FactSource.LIVENESS);
    }
}
