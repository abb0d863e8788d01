package loanflow.access;

import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** HTTP Basic against one directory: that of partners or that of staff. */
final class ClientCredentials implements AuthenticationProvider {

    private final BiFunction<String, String, ? extends Optional<? extends Caller>> directory;

    ClientCredentials(BiFunction<String, String, ? extends Optional<? extends Caller>> directory) {
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        return directory
                .apply(shown.getName(), String.valueOf(shown.getCredentials()))
                .<Authentication>map(CallerAuthentication::new)
                .orElseThrow(() -> new BadCredentialsException("unknown name or wrong secret"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
