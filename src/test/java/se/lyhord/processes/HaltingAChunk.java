package se.lyhord.processes;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Halts the JVM at a chunk of a step, as the environment variable {@code TEST_HALT} says: {@code step:chunk:when}, with when
 * {@code before} it, {@code after} its commit, or so many milliseconds within it. No hook runs and nothing is rolled back
 * by us.
 */
@Component
@ConditionalOnProperty("test.halt")
class HaltingAChunk implements BeanPostProcessor {

    static final String VARIABLE = "TEST_HALT";
    static final int HALTED = 137;

    @Override
    public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractJob job) {
            for (var step : job.getStepNames()) {
                if (job.getStep(step) instanceof TaskletStep tasklet) {
                    tasklet.registerChunkListener(new Halting(step, System.getenv(VARIABLE).split(":")));
                }
            }
        }
        return bean;
    }

    private static final class Halting implements ChunkListener<Object, Object> {

        private final boolean isHere;
        private final int chunk;
        private final String when;
        private int begun;

        private Halting(String step, String[] words) {
            isHere = step.equals(words[0]);
            chunk = Integer.parseInt(words[1]);
            when = words[2];
        }

        @Override
        public void beforeChunk(ChunkContext context) {
            if (!isHere || begun++ != chunk) {
                return;
            }
            if (when.equals("before")) {
                halt();
            } else if (!when.equals("after")) {
                Thread.ofPlatform().daemon().start(() -> {
                    try {
                        TimeUnit.MILLISECONDS.sleep(Integer.parseInt(when));
                    } catch (InterruptedException _) {
                        return;
                    }
                    halt();
                });
            }
        }

        @Override
        public void afterChunk(ChunkContext context) {
            if (isHere && begun - 1 == chunk && when.equals("after")) {
                halt();
            }
        }

        private static void halt() {
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
