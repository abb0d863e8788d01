package loanflow.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Three doors: the engine's REST interface (staff, HTTP Basic), our API (partners, applicants, staff; no session), and
 * what a browser shows (the session of the engine's web applications). Whatever is not named is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String OWNERS = "GROUP_process-owners";
    private static final String ADMINISTRATORS = "GROUP_camunda-admin";

    /** Patterns are whole addresses: the engine's servlets are not Spring's, and half an address would not match. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean wholeAddresses() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(
            HttpSecurity http, StaffDirectory staff, EngineIdentity engine, ProblemWriter problems, ObjectMapper json)
            throws Exception {
        stateless(http, problems);
        return http.securityMatcher("/engine-rest/**")
                .authenticationManager(new ProviderManager(new ClientCredentials(staff::authenticate)))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthenticated(problems)))
                .addFilterAfter(new EngineCalls(engine), AuthorizationFilter.class)
                .addFilterAfter(new EngineRefusals(json), EngineCalls.class)
                .authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET, "/engine-rest/**")
                        .hasRole("STAFF")
                        .requestMatchers("/engine-rest/deployment/**")
                        .hasAuthority(OWNERS)
                        .anyRequest()
                        .hasRole("STAFF"))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            ApiClients partners,
            StaffDirectory staff,
            ApplicantTokens tokens,
            ProblemWriter problems)
            throws Exception {
        stateless(http, problems);
        return http.securityMatcher("/api/**")
                .authenticationManager(new ProviderManager(
                        new ClientCredentials(partners::authenticate), new ClientCredentials(staff::authenticate)))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthenticated(problems)))
                .addFilterBefore(new BearerTokens(tokens, problems), BasicAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT)))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OpenDoors.API)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/applications")
                        .hasRole("PARTNER")
                        .requestMatchers(
                                HttpMethod.GET, "/api/loans/*", "/api/loans/*/statement", "/api/loans/*/history")
                        .hasAnyRole("PARTNER", "APPLICANT", "STAFF")
                        .requestMatchers(
                                "/api/loans/*/changes",
                                "/api/loans/*/changes/*",
                                "/api/loans/*/risk",
                                "/api/loans/*/interruptions")
                        .hasRole("STAFF")
                        .requestMatchers(
                                "/api/loans/*/hardship", "/api/loans/*/hardship/papers", "/api/loans/*/complaints")
                        .hasAnyRole("PARTNER", "APPLICANT", "STAFF")
                        .requestMatchers("/api/applications/**", "/api/loans/**")
                        .hasAnyRole("PARTNER", "APPLICANT")
                        .requestMatchers("/api/partners/**")
                        .hasAuthority(ADMINISTRATORS)
                        .anyRequest()
                        .hasRole("STAFF"))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain engineWebApps(
            HttpSecurity http, StaffSession sessions, ProblemWriter problems, SignInPage signIn) throws Exception {
        // The web applications bring their own session, CSRF token and content policy. A session with a new id
        // after its first request would be lost to the others that its page sends at the same time.
        return http.securityMatcher("/camunda/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentTypeOptions(Customizer.withDefaults())
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signIn.forWebApps(problems))
                        .accessDeniedHandler(refused(problems)))
                .addFilterBefore(new SharedSession(sessions), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OpenDoors.WEB_APPS)
                                .permitAll()
                                .requestMatchers(signIn.staticParts())
                                .permitAll()
                                .anyRequest()
                                .hasRole("STAFF"))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, StaffSession sessions, ProblemWriter problems, SignInPage signIn)
            throws Exception {
        signIn.enable(http);
        return http.requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(signIn.forPages()).accessDeniedHandler(refused(problems)))
                .addFilterBefore(new SharedSession(sessions), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OpenDoors.PAGES)
                                .permitAll()
                                .anyRequest()
                                .hasRole("STAFF"))
                .build();
    }

    /** Addresses that no honest client sends (encoded slashes, control characters) are bad requests like any other. */
    @Bean
    RequestRejectedHandler addressRefused(ProblemWriter problems) {
        return (request, response, refusal) ->
                problems.write(response, HttpStatus.BAD_REQUEST, "address", "The address is not acceptable.");
    }

    private static final String OWN_CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static void stateless(HttpSecurity http, ProblemWriter problems) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(refused(problems)));
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (request, response, refusal) -> {
            response.setHeader("WWW-Authenticate", "Basic realm=\"loanflow\", Bearer");
            problems.write(
                    response, HttpStatus.UNAUTHORIZED, "authentication", "Who are you? Valid credentials are needed.");
        };
    }

    private static AccessDeniedHandler refused(ProblemWriter problems) {
        return (request, response, refusal) ->
                problems.write(response, HttpStatus.FORBIDDEN, "permission", "This caller may not do this.");
    }
}
