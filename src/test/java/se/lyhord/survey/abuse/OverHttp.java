package se.lyhord.survey.abuse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.lyhord.Lyhord;
import se.lyhord.testing.EmptyTables;
import se.lyhord.testing.OwnSecurityContext;
import se.lyhord.testing.SettableClock;
import se.lyhord.testing.TestHome;

/** As an integration test, of an application that listens on a port of its own; shared by all such tests of a run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {Lyhord.class, SettableClock.Configuration.class, ASurvey.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestHome.class)
@ExtendWith({EmptyTables.class, OwnSecurityContext.class})
@interface OverHttp {}
