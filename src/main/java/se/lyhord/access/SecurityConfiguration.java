package se.lyhord.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Staff sign in with a form; the tablet's own endpoint has no session and takes a code instead. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Their password is public: outside the demo the made-up people of an earlier demo are nobody. */
    @Bean
    UserDetailsService userDetailsService(People people, @Value("${lyhord.demo:true}") boolean isDemo) {
        return username -> people.find(username)
                .filter(person -> isDemo || !person.isMadeUp())
                .orElseThrow(() -> new UsernameNotFoundException("no such person"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnWebApplication
    static class Web {

        /** Styles, scripts and fonts, which hold no data, and the demo's way into the survey. */
        private static final String[] OPEN_TO_ALL = {"/*.css", "/*.js", "/fonts/*", "/qr/*", "/demo/survey"};

        /**
         * No session, no sign-in: under {@code /survey/api} each request carries its code, and a header no form can send;
         * under {@code /survey/media} lie the questionnaires' pictures and recordings, which anybody may have.
         */
        @Bean
        @Order(1)
        SecurityFilterChain tablet(HttpSecurity http) {
            return http.securityMatcher("/survey/api/**", "/survey/media/**")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(csrf -> csrf.disable())
                    .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                    .build();
        }

        /** No session, no sign-in: a calendar's address holds a secret that stands for its person. */
        @Bean
        @Order(2)
        SecurityFilterChain calendar(HttpSecurity http) {
            return http.securityMatcher("/calendar/*")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(csrf -> csrf.disable())
                    .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                    .build();
        }

        @Bean
        @Order(3)
        SecurityFilterChain staff(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                            .permitAll()
                            .requestMatchers(OPEN_TO_ALL)
                            .permitAll())
                    .with(vaadin(), configurer -> configurer.loginView("/sign-in"))
                    .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                    .build();
        }
    }
}
