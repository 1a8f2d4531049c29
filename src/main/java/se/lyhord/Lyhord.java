package se.lyhord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or one of the other commands of {@code ./lyhord}. */
@SpringBootApplication
public class Lyhord {

    public static void main(String[] arguments) {
        SpringApplication.run(Lyhord.class, arguments);
    }
}
