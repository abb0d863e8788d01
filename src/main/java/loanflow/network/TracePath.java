package loanflow.network;

import java.util.List;

/**
 * A way to a lost borrower.
 *
 * @param node at which is asked
 * @param kinds of the bonds on the way, from the borrower on
 * @param score product of the fresh weights, halved for the second step (DOMAIN §8)
 * @param reach score times how readily the node has answered so far
 */
public record TracePath(String node, List<Bond.Kind> kinds, double score, double reach) {

    public TracePath {
        kinds = List.copyOf(kinds);
    }
}
