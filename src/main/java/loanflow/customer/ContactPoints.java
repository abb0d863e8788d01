package loanflow.customer;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to numbers that others gave of a customer: his only once he has confirmed them himself (DOMAIN §8). */
@Service
@Transactional
public class ContactPoints {

    private final JdbcContactPoints rows;
    private final Vault vault;
    private final Profiles profiles;
    private final JdbcCustomers customers;
    private final JdbcReveals reveals;
    private final BlindIndexes blind;
    private final Clock clock;

    ContactPoints(
            JdbcContactPoints rows,
            Vault vault,
            Profiles profiles,
            JdbcCustomers customers,
            JdbcReveals reveals,
            BlindIndexes blind,
            Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.profiles = profiles;
        this.customers = customers;
        this.reveals = reveals;
        this.blind = blind;
        this.clock = clock;
    }

    /**
     * Keeps a number that is not his yet; one that was open before is refused by it.
     *
     * @param source reference of where it comes from, nothing personal
     * @return its id
     */
    public String propose(String customerId, MobilePhone number, String source) {
        String id = UUID.randomUUID().toString();
        rows.propose(
                new JdbcContactPoints.Point(
                        id, customerId, vault.seal(customerId, label(id), VaultJson.bytes(number.value()))),
                source,
                OffsetDateTime.now(clock));
        return id;
    }

    /** The customer has confirmed it: from now on it is his number. */
    public void confirm(String id) {
        JdbcContactPoints.Point point = rows.get(id);
        MobilePhone number = open(point);
        profiles.store(point.customerId(), profiles.load(point.customerId()).withPhone(number));
        customers.identify(
                point.customerId(), Map.of(IdentifierKind.PHONE, blind.of(IdentifierKind.PHONE, number.value())));
        rows.end(id, "CONFIRMED", OffsetDateTime.now(clock));
    }

    /** It is not his, or nobody answers there. */
    public void refuse(String id) {
        rows.end(id, "REFUSED", OffsetDateTime.now(clock));
    }

    /** The number, for one person and with his reason; leaves a row. */
    public Reachable reveal(String id, String by, String reason) {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("reveal: needs who and why");
        }
        JdbcContactPoints.Point point = rows.get(id);
        long unused = reveals.add(point.customerId(), null, by, reason);
        return new Reachable(profiles.load(point.customerId()).name(), open(point));
    }

    /** The blind index of the number: enough to know it again, nothing to call. */
    @Transactional(readOnly = true)
    public String indexOf(String id) {
        return blind.of(IdentifierKind.PHONE, open(rows.get(id)).value());
    }

    private MobilePhone open(JdbcContactPoints.Point point) {
        try {
            return new MobilePhone(
                    VaultJson.read(vault.open(point.customerId(), label(point.id()), point.sealed()), String.class));
        } catch (IOException e) {
            throw new IllegalStateException("vault: number " + point.id() + " is not readable");
        }
    }

    private static String label(String id) {
        return "contact-point/" + id;
    }
}
