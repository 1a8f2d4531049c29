package se.lyhord.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.lyhord.Lyhord;
import se.lyhord.testing.EmptyTables;
import se.lyhord.testing.SettableClock;

/** The whole application over a database of its own, with the questionnaire and indicators of {@link BenchHome}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {Lyhord.class, SettableClock.Configuration.class, Measuring.class})
@ContextConfiguration(initializers = BenchHome.class)
@ExtendWith(EmptyTables.class)
@interface BenchTest {}
