package se.lyhord.shell;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells on the terminal, in plain words, where the server can be opened. */
@Component
class ReadyNotice {

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println("\n    Lyhörd is ready: http://localhost:"
                    + web.getWebServer().getPort() + "\n");
        }
    }
}
