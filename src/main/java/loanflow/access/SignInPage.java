package loanflow.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where staff sign in: Tasklist's own form in the demo, the identity provider in production. */
interface SignInPage {

    /** What a browser must be able to load before anybody has signed in. */
    default RequestMatcher[] staticParts() {
        return Stream.of(
                        "/camunda/app/**",
                        "/camunda/lib/**",
                        "/camunda/assets/**",
                        "/camunda/favicon.ico",
                        "/camunda/api/{app}/plugin/{plugin}/static/**")
                .map(pattern -> withDefaults().matcher(HttpMethod.GET, pattern))
                .toArray(RequestMatcher[]::new);
    }

    /** Adds to the chain of our pages what signing in needs. */
    default void enable(HttpSecurity http) throws Exception {}

    String address();

    default AuthenticationEntryPoint forPages() {
        return new LoginUrlAuthenticationEntryPoint(address());
    }

    default AuthenticationEntryPoint forWebApps(ProblemWriter problems) {
        return (request, response, refusal) ->
                problems.write(response, HttpStatus.UNAUTHORIZED, "authentication", "Please sign in.");
    }
}
