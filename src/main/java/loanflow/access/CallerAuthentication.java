package loanflow.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A proved {@link Caller} in the language of Spring Security. Holds no secret. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(authorities(caller));
        this.caller = caller;
        setAuthenticated(true);
    }

    static SecurityContext contextOf(Caller caller) {
        return new SecurityContextImpl(new CallerAuthentication(caller));
    }

    static @Nullable Caller current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication proved
                ? proved.caller
                : null;
    }

    Caller caller() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerAuthentication that && caller.equals(that.caller);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }

    private static Collection<? extends GrantedAuthority> authorities(Caller caller) {
        if (caller instanceof Caller.Staff staff) {
            return Stream.concat(
                            Stream.of("ROLE_STAFF"), staff.groups().stream().map(group -> "GROUP_" + group))
                    .map(SimpleGrantedAuthority::new)
                    .toList();
        }
        if (caller instanceof Caller.Partner) {
            return List.of(new SimpleGrantedAuthority("ROLE_PARTNER"));
        }
        if (caller instanceof Caller.Applicant) {
            return List.of(new SimpleGrantedAuthority("ROLE_APPLICANT"));
        }
        return List.of(new SimpleGrantedAuthority("ROLE_PROVIDER"));
    }
}
