package se.lyhord.shell;

import com.vaadin.flow.component.Component;

/** What pages keep in a browser's tab belongs to the person signed in there: it goes when she signs out, or another comes. */
final class OwnTab {

    private OwnTab() {}

    static void belongsTo(String username, Component page) {
        page.getElement().executeJs("""
                if (sessionStorage.getItem('lyhord-person') !== $0) {
                  sessionStorage.clear();
                  sessionStorage.setItem('lyhord-person', $0);
                }""", username);
    }

    /** In the browser, so that it also happens when the session is over already. */
    static void isLeftBy(Component signOut) {
        signOut.getElement().executeJs("this.addEventListener('click', () => sessionStorage.clear())");
    }
}
