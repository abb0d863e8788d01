package loanflow.skiptrace;

import java.util.List;
import loanflow.contact.ThirdParty;
import loanflow.customer.Acquaintance;
import loanflow.network.Bond;

/** What the customer module says of acquaintances, as the graph understands it. */
final class Bonds {

    private Bonds() {}

    static List<Bond> of(List<Acquaintance> around) {
        return around.stream()
                .map(known -> new Bond(
                        known.via() == null ? null : ThirdParty.node(known.via()),
                        node(known),
                        kind(known.relation()),
                        known.since().toInstant()))
                .toList();
    }

    static String node(Acquaintance known) {
        return ThirdParty.node(known.phoneIndex());
    }

    /** Whoever was named without a nearer word is a declared contact. */
    private static Bond.Kind kind(String relation) {
        return switch (relation) {
            case "SPOUSE" -> Bond.Kind.SPOUSE;
            case "PARENT", "CHILD" -> Bond.Kind.PARENT_OR_CHILD;
            case "SIBLING" -> Bond.Kind.SIBLING;
            case "COLLEAGUE" -> Bond.Kind.COLLEAGUE;
            case "SAME_DEVICE" -> Bond.Kind.SAME_DEVICE;
            default -> Bond.Kind.DECLARED_CONTACT;
        };
    }
}
