package loanflow.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import loanflow.access.DemoUsers;
import loanflow.testing.IdentityProvider;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The real start of production: refused with every missing name, else behind HTTPS only. */
class ProductionStartIT {

    private static final String CLIENT = "a-value-for-this-test-of-32-characters";

    private final String database = Postgres.migratedUrl();
    private IdentityProvider issuer;

    @BeforeEach
    void openIssuer() throws IOException {
        issuer = new IdentityProvider();
    }

    @AfterEach
    void closeIssuer() {
        issuer.close();
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
            staffSignInAtTheProviderAndHaveItsGroupsAsTheyStand(production);
            aTokenThatCannotBeTrustedSignsNobodyIn(production);
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

    private void staffSignInAtTheProviderAndHaveItsGroupsAsTheyStand(OwnApplication production) throws Exception {
        HttpResponse<String> first = signIn(
                production,
                nonce -> issuer.code(issuer.claims(
                                CLIENT,
                                nonce,
                                "li.operator",
                                List.of("payout-operators", "early-collectors", "of-nobody-here"))
                        .build()));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/camunda/app/welcome/default/");
        assertThat(groupsOf("li.operator")).containsExactlyInAnyOrder("payout-operators", "early-collectors");
        assertThat(page(production, "/relay", first).statusCode()).isEqualTo(200);
        assertThat(page(production, "/camunda/api/admin/auth/user/default", first)
                        .body())
                .contains("li.operator")
                .contains("tasklist");

        HttpResponse<String> moved = signIn(
                production,
                nonce -> issuer.code(issuer.claims(CLIENT, nonce, "li.operator", List.of("early-collectors"))
                        .build()));
        assertThat(groupsOf("li.operator")).containsExactly("early-collectors");
        assertThat(page(production, "/relay", moved).statusCode())
                .as("what the provider takes back is gone")
                .isEqualTo(403);
    }

    private void aTokenThatCannotBeTrustedSignsNobodyIn(OwnApplication production) throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(600));
        Map<String, UnaryOperator<String>> codes = Map.of(
                "signed by somebody else",
                        nonce -> issuer.forgedCode(intruder(nonce).build()),
                "expired",
                        nonce -> issuer.code(intruder(nonce)
                                .issueTime(past)
                                .expirationTime(past)
                                .build()),
                "for another client",
                        nonce -> issuer.code(intruder(nonce).audience("another").build()),
                "of another provider",
                        nonce -> issuer.code(
                                intruder(nonce).issuer("http://127.0.0.1:9").build()),
                "of nobody by name",
                        nonce -> issuer.code(intruder(nonce)
                                .claim("preferred_username", null)
                                .build()),
                "of another sign-in", nonce -> issuer.code(intruder("another").build()));
        for (Map.Entry<String, UnaryOperator<String>> code : codes.entrySet()) {
            HttpResponse<String> refused = signIn(production, code.getValue());
            assertThat(refused.statusCode()).as(code.getKey()).isEqualTo(401);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .as(code.getKey())
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(page(production, "/relay", refused).statusCode())
                    .as(code.getKey())
                    .isEqualTo(302);
        }
        assertThat(groupsOf("intruder")).isEmpty();
        assertThat(JdbcClient.create(dataSource())
                        .sql("select count(*) from act_id_user where id_ = 'intruder'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private JWTClaimsSet.Builder intruder(String nonce) {
        return issuer.claims(CLIENT, nonce, "intruder", List.of("camunda-admin"));
    }

    /** The way of a browser: to the provider, which sends it back with a code. */
    private static HttpResponse<String> signIn(OwnApplication production, UnaryOperator<String> codeForNonce)
            throws Exception {
        HttpResponse<String> leaving = get(production, "/oauth2/authorization/loanflow", "https");
        MultiValueMap<String, String> asked = UriComponentsBuilder.fromUriString(
                        leaving.headers().firstValue("Location").orElseThrow())
                .build()
                .getQueryParams();
        String state = Objects.requireNonNull(asked.getFirst("state"));
        String code = codeForNonce.apply(Objects.requireNonNull(asked.getFirst("nonce")));
        return page(production, "/login/oauth2/code/loanflow?code=" + code + "&state=" + state, leaving);
    }

    /** With the session that an earlier answer gave. */
    private static HttpResponse<String> page(OwnApplication production, String path, HttpResponse<String> earlier)
            throws Exception {
        String session = earlier.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.split(";", 2)[0])
                .reduce("", (one, later) -> later);
        return send(production, path, "https", session);
    }

    private List<String> groupsOf(String person) {
        return JdbcClient.create(dataSource())
                .sql("select group_id_ from act_id_membership where user_id_ = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser("postgres");
        return source;
    }

    /** As the proxy before us passes it on; redirects are not followed. */
    private static HttpResponse<String> get(OwnApplication application, String path, String scheme) throws Exception {
        return send(application, path, scheme, "");
    }

    private static HttpResponse<String> send(OwnApplication application, String path, String scheme, String session)
            throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(application.address() + path))
                                .header("X-Forwarded-Proto", scheme)
                                .header("X-Forwarded-For", "203.0.113.7")
                                .header("Cookie", session)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private List<String> settings() {
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
                        case "LOANFLOW_OIDC_ISSUER" -> issuer.address();
                        default -> name.endsWith("_URL") ? "http://127.0.0.1:9" : CLIENT;
                    });
        }
        return settings;
    }
}
