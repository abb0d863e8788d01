package loanflow.customer;

/** A person and the number at which to ask. */
public record Reachable(String name, MobilePhone phone) {

    @Override
    public String toString() {
        return "Reachable[hidden]";
    }
}
