package se.lyhord.plan.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The organisation's mail server, if the installation knows one. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final String from;
    private final ServerAddress address;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${lyhord.mail-from:}") String from,
            ServerAddress address) {
        this.sender = sender;
        this.host = host.strip();
        this.from = from.strip();
        this.address = address;
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    /**
     * The link in a mail to a page of this server.
     *
     * @throws IllegalArgumentException where a mail server is set but not what every mail needs besides
     */
    String linkTo(String page) {
        return address.of(page)
                .filter(_ -> MailAddress.read(from).isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        "SPRING_MAIL_HOST is set; set LYHORD_MAIL_FROM (as lyhord@kommun.example) and LYHORD_ADDRESS"
                                + " (as https://lyhord.kommun.example) too"));
    }

    /**
     * Hands a mail over; false where the server refuses it for its receiver.
     *
     * @throws IllegalArgumentException where the server cannot be reached, or refuses everybody
     */
    boolean send(MailAddress to, ReminderMail mail) {
        var post = sender.getObject();
        try {
            var message = new MimeMessageHelper(post.createMimeMessage(), false, "UTF-8");
            message.setFrom(from);
            message.setTo(to.value());
            message.setSubject(mail.subject());
            message.setText(mail.text());
            // RFC 3834: nobody's answering machine answers it
            message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
            post.send(message.getMimeMessage());
            return true;
        } catch (MailException | MessagingException e) {
            if (isForTheReceiver(e)) {
                return false;
            }
            // its cause is not told: servers quote addresses
            throw new IllegalArgumentException("The mail server " + host + " does not take mail: "
                    + e.getClass().getSimpleName());
        }
    }

    /** A refused receiver is told by this very class; its subclasses tell that a command was refused, as from whom. */
    private static boolean isForTheReceiver(Exception failure) {
        return failure instanceof MailSendException send
                && Arrays.stream(send.getMessageExceptions())
                        .anyMatch(reason -> reason.getClass() == SendFailedException.class);
    }
}
