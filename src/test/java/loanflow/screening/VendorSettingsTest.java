package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class VendorSettingsTest {

    @Test
    void productionTakesAddressAndSecretOfEveryVendorFromTheEnvironment() throws IOException {
        Map<String, Object> given = new HashMap<>();
        for (FactSource vendor : FactSource.vendors()) {
            given.put("LOANFLOW_VENDOR_" + vendor.name() + "_URL", "https://vendor.example/" + vendor.vendor());
            given.put("LOANFLOW_VENDOR_" + vendor.name() + "_SECRET", "secret of " + vendor.vendor());
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        environment
                .getPropertySources()
                .addLast(new YamlPropertySourceLoader()
                        .load("prod", new ClassPathResource("application-prod.yaml"))
                        .get(0));

        VendorSettings settings = Binder.get(environment)
                .bind("loanflow.screening", VendorSettings.class)
                .get();

        assertThat(settings.vendors()).hasSameSizeAs(FactSource.vendors());
        assertThat(FactSource.vendors()).allSatisfy(vendor -> {
            assertThat(settings.of(vendor).url()).hasToString("https://vendor.example/" + vendor.vendor());
            assertThat(settings.of(vendor).secret()).isEqualTo("secret of " + vendor.vendor());
        });
    }

    @Test
    void aVendorThatIsNotConfiguredIsNamed() {
        VendorSettings none = new VendorSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), Map.of());
        assertThatThrownBy(() -> none.of(FactSource.WATCH_LIST))
                .hasMessageContaining("loanflow.screening.vendors.watch-list");
    }
}
