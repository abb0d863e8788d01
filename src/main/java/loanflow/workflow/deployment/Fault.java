package loanflow.workflow.deployment;

/**
 * What is wrong with a deployed file.
 *
 * @param element id of the element of the model; the file's own name where it has none
 * @param rule which rule it breaks
 * @param reason in words, for who drew it
 */
record Fault(String file, String element, String rule, String reason) {

    @Override
    public String toString() {
        return file + ": element " + element + " breaks the rule " + rule + ": " + reason;
    }
}
