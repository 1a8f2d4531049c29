package se.lyhord.deviation.ui;

import se.lyhord.access.Role;

/** Whom the pages offer what {@link se.lyhord.deviation.HandlingAnEntry} lets them do. */
final class MayHandle {

    private MayHandle() {}

    static boolean is(Role role) {
        return role == Role.HOME_MANAGER || role == Role.QUALITY_LEAD;
    }
}
