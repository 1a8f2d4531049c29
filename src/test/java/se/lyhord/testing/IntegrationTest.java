package se.lyhord.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.lyhord.Lyhord;

/**
 * A test of the whole application over embedded PostgreSQL. The application and its database are shared by all such
 * tests of a run; each test class begins with empty tables. The clock can be set, see {@link SettableClock}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("integration")
@SpringBootTest(classes = {Lyhord.class, SettableClock.Configuration.class})
@ContextConfiguration(initializers = TestHome.class)
@ExtendWith({EmptyTables.class, OwnSecurityContext.class})
public @interface IntegrationTest {}
