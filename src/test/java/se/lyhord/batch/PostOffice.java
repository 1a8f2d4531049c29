package se.lyhord.batch;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server of a test: it can refuse some receivers, or everybody after so many mails. */
final class PostOffice extends GreenMail {

    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger takes = new AtomicInteger();

    PostOffice() {
        super(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    int port() {
        return getSmtp().getPort();
    }

    /** Nobody has this address. */
    void doesNotKnow(String address) {
        unknown.add(address);
    }

    /** From now on so many mails are taken, and then none. */
    void takes(int mails) {
        takes.set(mails);
    }

    void empty() throws Exception {
        unknown.clear();
        takes.set(Integer.MAX_VALUE);
        purgeEmailFromAllMailboxes();
    }

    List<MimeMessage> mails() {
        return List.of(getReceivedMessages());
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return Map.of(ServerSetup.PROTOCOL_SMTP, new SmtpServer(setups[0], managers) {
            @Override
            protected ProtocolHandler createProtocolHandler(Socket socket) {
                return new SmtpHandler(new SmtpCommandRegistry(), new Choosy(managers), socket);
            }
        });
    }

    private final class Choosy extends SmtpManager {

        Choosy(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public @Nullable String checkSender(SmtpState state, MailAddress from) {
            return takes.getAndDecrement() > 0 ? null : "421 closed for today";
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
            return unknown.contains(to.getEmail()) ? "550 no such person: " + to.getEmail() : null;
        }
    }
}
