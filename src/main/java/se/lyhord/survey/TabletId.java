package se.lyhord.survey;

import java.util.UUID;

/** Names a tablet in the staff's list; it is nowhere near what the tablet answers. */
public record TabletId(UUID value) {

    static TabletId draw() {
        return new TabletId(UUID.randomUUID());
    }
}
