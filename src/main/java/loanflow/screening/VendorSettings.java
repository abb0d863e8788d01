package loanflow.screening;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where vendors are, for the HTTP adapter.
 *
 * @param timeout for connecting and for the answer
 * @param patience after which a question counts as unanswered, whatever its vendor does; below a third of the relay's
 *     lease
 * @param vendors by name: identity, device, carrier, watch-list, platforms, bureau, income, liveness
 */
@ConfigurationProperties("loanflow.screening")
record VendorSettings(
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("8s") Duration patience,
        @DefaultValue Map<String, Vendor> vendors) {

    /** One vendor's address and our secret with it. */
    record Vendor(URI url, String secret) {

        @Override
        public String toString() {
            return "Vendor[" + url + "]";
        }
    }

    /** @throws IllegalStateException when it is not configured */
    Vendor of(FactSource vendor) {
        Vendor found = vendors.get(vendor.vendor());
        if (found == null) {
            throw new IllegalStateException("loanflow.screening.vendors." + vendor.vendor() + ": not configured");
        }
        return found;
    }
}
