package se.lyhord.survey.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import se.lyhord.survey.tablet.TabletBinding;

/**
 * Puts the letters of every language into the pages of the tablet, and the script that takes a binding code out of the
 * address into the page where a tablet is bound. A tablet that is used stays bound.
 */
@Component
class TabletPages implements VaadinServiceInitListener {

    private static final String FONTS = "survey-fonts.css";
    /** The camera reads codes, on our own page alone; of what else a tablet has, nothing is asked for. */
    private static final String DEVICES = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

    private final TabletBinding binding;

    TabletPages(TabletBinding binding) {
        this.binding = binding;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::putIn);
    }

    private void putIn(IndexHtmlResponse response) {
        var path = response.getVaadinRequest().getPathInfo();
        var head = response.getDocument().head();
        if (("/" + SurveyView.ROUTE).equals(path)) {
            fonts(head);
            response.getVaadinResponse().setHeader("Permissions-Policy", DEVICES);
            renew(response);
        } else if (("/" + BindView.ROUTE).equals(path)) {
            fonts(head);
            // It stands before the page's base address is told, so its own counts from the address of the page.
            head.prependElement("script").attr("src", "../" + BindView.SCRIPT);
        }
    }

    private static void fonts(Element head) {
        head.appendElement("link").attr("rel", "stylesheet").attr("href", FONTS);
    }

    private void renew(IndexHtmlResponse response) {
        if (response.getVaadinRequest() instanceof VaadinServletRequest request
                && response.getVaadinResponse() instanceof VaadinServletResponse answer) {
            binding.renew(request.getHttpServletRequest(), answer.getHttpServletResponse());
        }
    }
}
