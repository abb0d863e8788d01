package loanflow.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A small OpenID provider: discovery, keys, tokens for a code, and the person behind a token. */
public final class IdentityProvider implements AutoCloseable {

    private static final String KEY_ID = "of-the-provider";

    private final HttpServer server;
    private final String address;
    private final RSAKey key = newKey();
    private final Map<String, String> tokensByCode = new ConcurrentHashMap<>();
    private final Map<String, String> peopleByToken = new ConcurrentHashMap<>();

    public IdentityProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", request -> """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/user", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(address));
        answer("/keys", request -> new JWKSet(key).toString());
        answer("/token", request -> tokensByCode.getOrDefault(value(request.body(), "code"), "{}"));
        answer("/user", request -> peopleByToken.getOrDefault(request.bearer(), "{}"));
        server.start();
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }

    /** The claims of an honest token, valid for five minutes. */
    public JWTClaimsSet.Builder claims(String client, String nonce, String person, List<String> groups) {
        return new JWTClaimsSet.Builder()
                .issuer(address)
                .subject("subject-of-" + person)
                .audience(client)
                .claim("nonce", nonce)
                .claim("preferred_username", person)
                .claim("groups", groups)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    /** The code for a token of these claims, signed by the provider's key. */
    public String code(JWTClaimsSet claims) {
        return code(claims, key);
    }

    /** The code for a token that somebody else signed in the provider's name. */
    public String forgedCode(JWTClaimsSet claims) {
        return code(claims, newKey());
    }

    private String code(JWTClaimsSet claims, RSAKey signer) {
        String code = UUID.randomUUID().toString();
        String access = UUID.randomUUID().toString();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build(), claims);
            token.sign(new RSASSASigner(signer));
            tokensByCode.put(
                    code,
                    "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \"%s\"}"
                            .formatted(access, token.serialize()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        Object name = claims.getClaim("preferred_username");
        String named = name == null ? "" : ", \"preferred_username\": \"%s\"".formatted(name);
        peopleByToken.put(access, "{\"sub\": \"%s\"%s}".formatted(claims.getSubject(), named));
        return code;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }

    private record Request(String body, String bearer) {}

    private void answer(String path, Function<Request, String> answer) {
        server.createContext(path, exchange -> {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = answer.apply(new Request(
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                            authorization == null ? "" : authorization.replace("Bearer ", "")))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
