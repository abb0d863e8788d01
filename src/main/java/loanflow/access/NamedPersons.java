package loanflow.access;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Persons whom the identity provider names by the agreed claim; one whom it does not name signs in nowhere. */
class NamedPersons extends OidcUserService {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            return super.loadUser(request);
        } catch (IllegalArgumentException e) {
            // The framework's way to say that the claim is missing: an answer of the provider, not a defect of ours.
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "the person has no name", null), e);
        }
    }
}
