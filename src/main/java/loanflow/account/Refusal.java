package loanflow.account;

/**
 * An event that does not count.
 *
 * @param key the event
 * @param rule the rule that it breaks
 */
public record Refusal(String key, Rule rule) {

    public String field() {
        return rule.field();
    }
}
