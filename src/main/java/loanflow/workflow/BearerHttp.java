package loanflow.workflow;

import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.web.client.RestClient;

/** How production talks to a provider that knows us by a token. */
public final class BearerHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private BearerHttp() {}

    /**
     * A client for one provider.
     *
     * @param patience how long an answer may take once connected
     */
    public static RestClient client(String url, String token, Duration patience) {
        return RestClient.builder()
                .baseUrl(url)
                .defaultHeader("Authorization", "Bearer " + token)
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .build(ClientHttpRequestFactorySettings.defaults()
                                .withConnectTimeout(CONNECT)
                                .withReadTimeout(patience)))
                .build();
    }
}
