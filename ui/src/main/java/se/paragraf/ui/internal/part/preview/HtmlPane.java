// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.page.Zoomed;

/** Shows a web page, where the system has a browser to show it with. */
final class HtmlPane implements Zoomed {

    private static final Logger LOG = LoggerFactory.getLogger(HtmlPane.class);
    private static final List<String> OUTSIDE = List.of("http:", "https:", "mailto:");
    private static final double STEP = 1.2;
    private static final double LARGEST = 4;
    private static final double SMALLEST = 0.4;
    private static final String GO = "paragraf:";

    /** The page allows itself no script that calls out, so it goes to a place of its own, which is not gone to. */
    private static final String LISTEN =
            """
            document.addEventListener('click', function (event) {
              var link = event.target.closest('a');
              var paragraph = event.target.closest('.paragraph');
              if (paragraph && paragraph.id && !(link && /^(http|mailto)/.test(link.href))) {
                event.preventDefault();
                window.location.href = '%s' + paragraph.id;
              }
            });
            """
                    .formatted(GO);

    private final Control control;
    private final Browser browser;
    private double scrolled;
    private Optional<String> anchor = Optional.empty();
    private double scale = 1;

    HtmlPane(Composite parent, Localized absent, Locale language, Consumer<String> clicked) {
        browser = browser(parent);
        if (browser == null) {
            Label line = new Label(parent, SWT.WRAP);
            line.setText(absent.in(language));
            control = line;
        } else {
            control = browser;
            browser.addProgressListener(ProgressListener.completedAdapter(event -> {
                browser.execute(LISTEN);
                zoom();
                browser.execute("window.scrollTo(0, " + scrolled + ");");
                anchor.ifPresent(this::reveal);
            }));
            browser.addLocationListener(LocationListener.changingAdapter(event -> go(event, clicked)));
        }
        WidgetKey.set(control, "preview.web");
    }

    /** What lies outside the minutes is shown by the user's own browser. */
    private static void go(LocationEvent event, Consumer<String> clicked) {
        if (event.location.startsWith(GO)) {
            event.doit = false;
            clicked.accept(event.location.substring(GO.length()));
        } else if (OUTSIDE.stream().anyMatch(event.location::startsWith)) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    /** Where there is none, SWT throws an error. */
    private static Browser browser(Composite parent) {
        try {
            return new Browser(parent, SWT.NONE);
        } catch (SWTError e) {
            LOG.debug("there is no browser", e);
            return null;
        }
    }

    Control control() {
        return control;
    }

    boolean isThere() {
        return browser != null;
    }

    /**
     * Shows a page where the last one was.
     *
     * @param wanted what of it must be in sight
     */
    void show(String html, Optional<String> wanted) {
        anchor = wanted;
        Object top = browser.evaluate("return window.pageYOffset || 0;");
        scrolled = top instanceof Double number ? number : 0;
        browser.setText(html);
    }

    @Override
    public void larger() {
        scale = Math.min(LARGEST, scale * STEP);
        zoom();
    }

    @Override
    public void smaller() {
        scale = Math.max(SMALLEST, scale / STEP);
        zoom();
    }

    @Override
    public void fit() {
        scale = 1;
        zoom();
    }

    private void zoom() {
        if (browser != null) {
            browser.execute("document.body.style.zoom = " + scale + ";");
        }
    }

    void reveal(String anchor) {
        browser.execute("var at = document.getElementById('" + anchor + "'); if (at) { at.scrollIntoView(); }");
    }
}
