package se.lyhord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import se.lyhord.testing.IntegrationTest;

/** A home folder that once was a demo, run without it: {@code lyhord.demo=false}, as all integration tests are. */
@IntegrationTest
class SigningInTest {

    @Autowired
    People people;

    @Autowired
    DemoPeople demoPeople;

    @Autowired
    UserDetailsService signIn;

    @BeforeEach
    void theDemosPeopleAreStillThere() {
        demoPeople.introduce("ORG", "D", "A");
    }

    @Test
    void noMadeUpPersonSignsInOutsideTheDemo() {
        assertThat(people.madeUp())
                .hasSize(6)
                .allSatisfy(person -> assertThatThrownBy(() -> signIn.loadUserByUsername(person.username()))
                        .isInstanceOf(UsernameNotFoundException.class));
    }

    @Test
    void inTheDemoTheyDo() {
        var ofTheDemo = new SecurityConfiguration().userDetailsService(people, true);
        assertThat(ofTheDemo.loadUserByUsername("kontakt").getUsername()).isEqualTo("kontakt");
    }

    @Test
    void aRealPersonSignsInEitherWay() {
        assertThat(people.hasReal()).isFalse();
        people.save(new Person("eva", "Eva", "", Role.HOME_MANAGER, Set.of("A"), true, false));
        assertThat(people.hasReal()).isTrue();
        assertThat(signIn.loadUserByUsername("eva").getUsername()).isEqualTo("eva");
    }
}
