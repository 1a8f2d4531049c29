package se.lyhord.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person who may sign in.
 *
 * @param username what the person types
 * @param displayName what colleagues see
 * @param passwordHash hash with its algorithm's prefix
 * @param role what the person may do
 * @param nodes codes of the nodes where, with all below them
 * @param isEnabled false where the account is closed
 * @param isMadeUp true for the people of the demo, whom the sign-in page shows
 */
public record Person(
        String username,
        String displayName,
        String passwordHash,
        Role role,
        Set<String> nodes,
        boolean isEnabled,
        boolean isMadeUp)
        implements UserDetails {

    public Person {
        nodes = Set.copyOf(nodes);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return isEnabled;
    }

    @Override
    public String toString() {
        return username;
    }
}
