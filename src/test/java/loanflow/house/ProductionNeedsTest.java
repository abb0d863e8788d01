package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class ProductionNeedsTest {

    @Test
    void productionNamesEverythingThatIsMissingAtOnce() {
        assertThatThrownBy(() -> prepare("prod", Map.of("LOANFLOW_DATABASE_URL", "jdbc:postgresql://db/loanflow")))
                .isInstanceOf(ProductionNeeds.MissingSettings.class)
                .hasMessageContainingAll(
                        "LOANFLOW_DATABASE_USER",
                        "LOANFLOW_DATABASE_PASSWORD",
                        "LOANFLOW_OIDC_ISSUER",
                        "LOANFLOW_OIDC_CLIENT_ID",
                        "LOANFLOW_OIDC_CLIENT_SECRET",
                        "LOANFLOW_ADMINISTRATOR",
                        "LOANFLOW_VAULT_MASTER_KEY",
                        "LOANFLOW_PAYOUT_URL",
                        "LOANFLOW_PAYOUT_WEBHOOK_KEY",
                        "LOANFLOW_FUNDER_URL",
                        "LOANFLOW_CONTACT_GATEWAY_TOKEN",
                        "LOANFLOW_BANK_TOKEN",
                        "LOANFLOW_VENDOR_WATCH_LIST_SECRET")
                .hasMessageNotContaining("LOANFLOW_DATABASE_URL");
    }

    @Test
    void everyNameOfTheProductionSettingsIsAskedForAndNoOther() throws IOException {
        Set<String> read = new TreeSet<>();
        Matcher names = Pattern.compile("\\$\\{(\\w+)}")
                .matcher(new ClassPathResource("application-prod.yaml").getContentAsString(StandardCharsets.UTF_8));
        while (names.find()) {
            read.add(names.group(1));
        }
        assertThat(read).isEqualTo(ProductionNeeds.NEEDED.keySet());
    }

    @Test
    void everySettingThatTheCodeCannotDoWithoutIsInTheProductionSettings() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("prod", new ClassPathResource("application-prod.yaml"))
                .get(0);
        Pattern wanted = Pattern.compile("@Value\\(\"\\$\\{([^:}]+)}\"\\)");
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher value = wanted.matcher(Files.readString(source));
                while (value.find()) {
                    asked.add(value.group(1));
                }
            }
        }
        assertThat(asked).contains("loanflow.vault.master-key", "loanflow.servicing.bank.token");
        assertThat(asked).allMatch(settings::containsProperty);
    }

    @Test
    void blankIsMissingToo() {
        Map<String, Object> all = new HashMap<>();
        ProductionNeeds.NEEDED.keySet().forEach(name -> all.put(name, "x"));
        assertThatCode(() -> prepare("prod", all)).doesNotThrowAnyException();
        all.put("LOANFLOW_VAULT_MASTER_KEY", " ");
        assertThatThrownBy(() -> prepare("prod", all)).hasMessageContaining("LOANFLOW_VAULT_MASTER_KEY");
    }

    @Test
    void theDemoNeedsNothing() {
        assertThatCode(() -> prepare("demo", Map.of())).doesNotThrowAnyException();
    }

    private static void prepare(String profile, Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new ProductionNeeds()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
