package loanflow.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

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
                        "LOANFLOW_VAULT_MASTER_KEY")
                .hasMessageNotContaining("LOANFLOW_DATABASE_URL");
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
