package loanflow.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What screening must know of an application. Holds no personal data: identifiers come as blind indexes, of which
 * only equality means something.
 *
 * @param channel APP, WEB, PARTNER_FILE or BRANCH: decides which signals are required
 * @param customerType NEW or RELOAN
 * @param declaredIncome what the applicant says to earn a month
 * @param signals what client and server saw, by the names of the fraud inputs; absent means not known
 * @param attested what a partner's file says in place of vendors; with any of it no vendor is asked
 * @param appliedAt business time of the submission; the end of every counting window
 */
public record ScreeningFile(
        String applicationId,
        String customerId,
        String channel,
        String customerType,
        @Nullable Money declaredIncome,
        Links links,
        Map<String, Object> signals,
        Map<String, Object> attested,
        Instant appliedAt) {

    /**
     * Checks the signals.
     *
     * @throws IllegalArgumentException naming one that {@link #isSignal} does not know or whose value is absurd
     */
    public ScreeningFile {
        for (Map.Entry<String, Object> signal : signals.entrySet()) {
            if (!isSignal(channel, signal.getKey(), signal.getValue())) {
                throw new IllegalArgumentException(signal.getKey() + ": not a signal, or a value out of range");
            }
        }
        for (Map.Entry<String, Object> fact : attested.entrySet()) {
            if (!isAttestable(channel, fact.getKey(), fact.getValue())) {
                throw new IllegalArgumentException(
                        fact.getKey() + ": not for a partner to say, or a value out of range");
            }
        }
        signals = Map.copyOf(signals);
        attested = Map.copyOf(attested);
    }

    /**
     * Whether an application of this channel may bring this fact with this value. It may not bring what vendors say
     * (IP, phone tenure, lists) nor what we count: a fraudster would. A partner's file attests the identity check.
     */
    public static boolean isSignal(String channel, String name, Object value) {
        return Fact.named(name)
                .filter(fact -> fact.isSignal() || (fact == Fact.ID_VERIFIED && channel.equals("PARTNER_FILE")))
                .filter(fact -> fact.fits(value))
                .isPresent();
    }

    /** Whether a file of this channel may say what a vendor would say otherwise, and this value is one. */
    public static boolean isAttestable(String channel, String name, Object value) {
        return channel.equals("PARTNER_FILE")
                && Fact.named(name)
                        .filter(fact -> FactSource.FIRST_LOOKUPS.contains(fact.source()))
                        .filter(fact -> fact.fits(value))
                        .isPresent();
    }

    /**
     * Blind indexes of the things that tie persons together, and the sales agent's code.
     *
     * @param contactPhones phones of the declared contacts, indexed like {@code phone}
     */
    public record Links(
            String idNumber,
            @Nullable String phone,
            @Nullable String bankCard,
            @Nullable String device,
            @Nullable String ip,
            @Nullable String wifi,
            @Nullable String homeAddress,
            @Nullable String employer,
            @Nullable String agentCode,
            List<String> contactPhones) {

        public Links {
            contactPhones = List.copyOf(contactPhones);
        }
    }
}
