package se.lyhord.database.embedded;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings given at every start. On the command line they stand above {@code postgresql.conf} and {@code alter system}: no edit can
 * make an acknowledged row lose its promise, or open the server to the network.
 */
final class ServerSettings {

    private ServerSettings() {}

    static String asOptions(int port) {
        return Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        // None: their path has a short limit, and any home folder shall do.
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "password_encryption=scram-sha-256",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        // The log tells of the server, never of what rows or statements hold.
                        "log_error_verbosity=terse",
                        "log_min_error_statement=panic",
                        "log_checkpoints=off")
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }
}
