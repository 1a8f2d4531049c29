package se.lyhord.report;

import java.util.UUID;

/** A notice of what was heard and done; drawn where it is written, so that sending it twice makes one. */
public record NoticeId(UUID value) {

    public static NoticeId draw() {
        return new NoticeId(UUID.randomUUID());
    }
}
