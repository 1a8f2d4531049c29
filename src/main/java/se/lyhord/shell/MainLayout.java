package se.lyhord.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.access.Person;
import se.lyhord.access.SignedIn;

/** The frame of every view of staff: what one may open, who one is, the language, the way out. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final transient List<MenuMark> marks;
    private final transient Map<String, SideNavItem> items = new HashMap<>();
    /** What waits, on screens that have no room for the menu beside the view. */
    private final Span waiting = new Span();

    MainLayout(SignedIn signedIn, AuthenticationContext authentication, List<MenuMark> marks) {
        this.authentication = authentication;
        this.marks = marks;
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var name = new Span("Lyhörd");
        name.addClassName("product-name");
        waiting.addClassNames("menu-mark", "menu-mark-top");
        var header = new Header(toggle, name, waiting, person(signedIn));
        header.addClassName("top");
        addToNavbar(header);
        addToDrawer(new Scroller(menu()));
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.setLabel(getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(item(entry)));
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(true);
        items.put(entry.path().replaceFirst("^/", ""), item);
        return item;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        waiting.setText("");
        marks.forEach(this::show);
        waiting.setVisible(!waiting.getText().isEmpty());
    }

    private void show(MenuMark mark) {
        Optional.ofNullable(items.get(mark.path())).ifPresent(item -> {
            var said = mark.said(getLocale());
            item.setSuffixComponent(said.map(MainLayout::mark).orElse(null));
            said.ifPresent(waiting::setText);
        });
    }

    private static Span mark(String said) {
        var mark = new Span(said);
        mark.addClassName("menu-mark");
        return mark;
    }

    private Div person(SignedIn signedIn) {
        var bar = new Div();
        bar.addClassName("person-bar");
        signedIn.person().ifPresent(person -> {
            bar.add(description(person));
            OwnTab.belongsTo(person.username(), this);
        });
        bar.add(new LanguageButton());
        var out = new Button(getTranslation("shell.sign-out"), _ -> authentication.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        OwnTab.isLeftBy(out);
        bar.add(out);
        return bar;
    }

    private Span description(Person person) {
        var text = new Span(person.displayName() + ", "
                + getTranslation("role." + person.role().key()));
        text.addClassName("person-name");
        return text;
    }
}
