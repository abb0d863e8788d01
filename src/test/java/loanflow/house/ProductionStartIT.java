package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import loanflow.access.DemoUsers;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real start of production: refused with every missing name, else behind HTTPS only. */
class ProductionStartIT {

    private HttpServer issuer;

    @AfterEach
    void stopIssuer() {
        if (issuer != null) {
            issuer.stop(0);
        }
    }

    @Test
    void aStartWithoutSettingsIsRefusedAndNamesEachOfThem() {
        assertThatThrownBy(() -> OwnApplication.start("prod", List.of()).close())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(ProductionNeeds.NEEDED.keySet().toArray(String[]::new))
                .hasMessageNotContaining("\tat loanflow");
    }

    @Test
    void behindHttpsProductionAnswersWithHstsAndSecureCookiesAndHasNoDemo() throws Exception {
        try (OwnApplication production = OwnApplication.start("prod", settings())) {
            for (String path : List.of("/", "/api/loans/none", "/camunda/app/tasklist/default/")) {
                assertThat(get(production, path, "https").headers().firstValue("Strict-Transport-Security"))
                        .as(path)
                        .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
            }
            assertThat(get(production, "/", "http").headers().firstValue("Strict-Transport-Security"))
                    .as("without HTTPS there is nothing to promise")
                    .isEmpty();
            assertThat(get(production, "/oauth2/authorization/loanflow", "https")
                            .headers()
                            .allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("HttpOnly"));
            assertThat(get(production, "/", "https").body()).doesNotContain(DemoUsers.PARTNER_SECRET);
            assertThat(production
                            .http()
                            .withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET)
                            .getForEntity("/api/applications/none", String.class)
                            .getStatusCode()
                            .value())
                    .isEqualTo(401);
        }
    }

    @Test
    void aDatabaseUserWhoMayChangeTheLedgerIsRefused() throws Exception {
        List<String> settings = settings().stream()
                .map(setting -> setting.startsWith("--LOANFLOW_DATABASE_USER=")
                        ? "--LOANFLOW_DATABASE_USER=" + Postgres.OWNER
                        : setting)
                .toList();

        assertThatThrownBy(() -> OwnApplication.start("prod", settings).close())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("this database user may change the ledger");
    }

    /** As the proxy before us passes it on; redirects are not followed. */
    private static HttpResponse<String> get(OwnApplication application, String path, String scheme) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(application.address() + path))
                                .header("X-Forwarded-Proto", scheme)
                                .header("X-Forwarded-For", "203.0.113.7")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private List<String> settings() throws IOException {
        String database = Postgres.migratedUrl();
        List<String> settings = new ArrayList<>();
        for (String name : ProductionNeeds.NEEDED.keySet()) {
            settings.add("--" + name + "="
                    + switch (name) {
                        case "LOANFLOW_DATABASE_URL" -> database;
                        case "LOANFLOW_DATABASE_OWNER" -> Postgres.OWNER;
                        case "LOANFLOW_DATABASE_USER" -> Postgres.APPLICATION;
                        case "LOANFLOW_VAULT_MASTER_KEY" ->
                            Base64.getEncoder()
                                    .encodeToString(
                                            "a-master-key-for-this-test-of-32".getBytes(StandardCharsets.US_ASCII));
                        case "LOANFLOW_OIDC_ISSUER" -> issuer();
                        default ->
                            name.endsWith("_URL") ? "http://127.0.0.1:9" : "a-value-for-this-test-of-32-characters";
                    });
        }
        return settings;
    }

    /** As much of an identity provider as a start asks for. */
    private String issuer() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String address = "http://127.0.0.1:" + issuer.getAddress().getPort();
        byte[] configuration = """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/user", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(address).getBytes(StandardCharsets.UTF_8);
        issuer.createContext("/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, configuration.length);
            exchange.getResponseBody().write(configuration);
            exchange.close();
        });
        issuer.start();
        return address;
    }
}
