// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.WidgetKey;

/** Shows a web page, where the system has a browser to show it with. */
final class HtmlPane {

    private static final Logger LOG = LoggerFactory.getLogger(HtmlPane.class);
    private static final String GO = "paragrafGo";

    private static final String LISTEN =
            """
            document.addEventListener('click', function (event) {
              var paragraph = event.target.closest('.paragraph');
              if (paragraph && paragraph.id) { %s(paragraph.id); }
            });
            """
                    .formatted(GO);

    private final Control control;
    private final Browser browser;
    private double scrolled;

    HtmlPane(Composite parent, Localized absent, Locale language, Consumer<String> clicked) {
        browser = browser(parent);
        if (browser == null) {
            Label line = new Label(parent, SWT.WRAP);
            line.setText(absent.in(language));
            control = line;
        } else {
            control = browser;
            new Go(browser, clicked);
            browser.addProgressListener(ProgressListener.completedAdapter(event -> {
                browser.execute(LISTEN);
                browser.execute("window.scrollTo(0, " + scrolled + ");");
            }));
        }
        WidgetKey.set(control, "preview.html");
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

    void show(String html) {
        Object top = browser.evaluate("return window.pageYOffset || 0;");
        scrolled = top instanceof Double number ? number : 0;
        browser.setText(html);
    }

    void reveal(String anchor) {
        browser.execute("var at = document.getElementById('" + anchor + "'); if (at) { at.scrollIntoView(); }");
    }

    /** What the page calls. */
    private static final class Go extends BrowserFunction {

        private final Consumer<String> clicked;

        Go(Browser browser, Consumer<String> clicked) {
            super(browser, GO);
            this.clicked = clicked;
        }

        @Override
        public Object function(Object[] arguments) {
            if (arguments.length == 1 && arguments[0] instanceof String anchor) {
                clicked.accept(anchor);
            }
            return null;
        }
    }
}
