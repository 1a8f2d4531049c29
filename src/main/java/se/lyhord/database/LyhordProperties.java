package se.lyhord.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this process keeps its things and what it is.
 *
 * @param home the folder of database, files and secrets ({@code LYHORD_HOME})
 * @param process the server, whose people are bound to their scope, or a job
 */
@ConfigurationProperties("lyhord")
public record LyhordProperties(
        @DefaultValue("var") Path home,
        @DefaultValue("server") Process process) {

    public LyhordProperties {
        home = home.toAbsolutePath().normalize();
    }

    /** What a process of Lyhörd is. */
    public enum Process {
        SERVER,
        JOB
    }
}
