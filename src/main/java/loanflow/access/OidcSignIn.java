package loanflow.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Production: staff sign in at the identity provider. What it says about a person's groups replaces what the engine
 * knew, in the session that Tasklist, Cockpit and our pages share.
 */
@Component
@Profile("prod")
class OidcSignIn implements SignInPage {

    private static final String HOME = "/camunda/app/welcome/default/";

    private final StaffDirectory directory;
    private final StaffSession sessions;
    private final ProblemWriter problems;
    private final String groupsClaim;
    private final String administrator;

    OidcSignIn(
            StaffDirectory directory,
            StaffSession sessions,
            ProblemWriter problems,
            @Value("${loanflow.access.groups-claim:groups}") String groupsClaim,
            @Value("${loanflow.access.administrator}") String administrator) {
        this.directory = directory;
        this.sessions = sessions;
        this.problems = problems;
        this.groupsClaim = groupsClaim;
        this.administrator = administrator;
    }

    @Override
    public String address() {
        return "/oauth2/authorization/loanflow";
    }

    /** Nothing of the web applications is shown to strangers: their own form asks for passwords that nobody has. */
    @Override
    public RequestMatcher[] staticParts() {
        return new RequestMatcher[] {withDefaults().matcher(HttpMethod.GET, "/camunda/lib/**")};
    }

    @Override
    public void enable(HttpSecurity http) throws Exception {
        // No way back to the provider: whom it knows already it would send here again, for ever.
        http.oauth2Login(login -> login.loginPage(address())
                .userInfoEndpoint(person -> person.oidcUserService(new NamedPersons()))
                .successHandler(this::signedIn)
                .failureHandler((request, response, refusal) -> problems.write(
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "authentication",
                        "What the identity provider said could not be trusted: sign in again.")));
    }

    @Override
    public AuthenticationEntryPoint forWebApps(ProblemWriter problems) {
        AuthenticationEntryPoint toProvider = forPages();
        return (request, response, refusal) -> {
            if (request.getRequestURI().startsWith("/camunda/app/")) {
                toProvider.commence(request, response, refusal);
            } else {
                problems.write(response, HttpStatus.UNAUTHORIZED, "authentication", "Please sign in.");
            }
        };
    }

    private void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication proved)
            throws IOException {
        OAuth2User person = (OAuth2User) proved.getPrincipal();
        Set<String> groups = person.getAttribute(groupsClaim) instanceof Collection<?> claimed
                ? claimed.stream().map(String::valueOf).collect(Collectors.toSet())
                : new HashSet<>();
        if (person.getName().equals(administrator)) {
            groups.add(StaffGroup.CAMUNDA_ADMIN.id());
        }
        sessions.signIn(request, directory.admit(person.getName(), groups));
        response.sendRedirect(HOME);
    }
}
