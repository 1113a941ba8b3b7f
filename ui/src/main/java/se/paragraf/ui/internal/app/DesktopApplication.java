// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.ui.internal.screen.NoScreenException;
import se.paragraf.ui.internal.screen.Screen;
import se.paragraf.ui.internal.shell.Services;
import se.paragraf.ui.internal.shell.WorkbenchWindow;

/**
 * The desktop application as a service of types of the platform alone, so that the command line can call it without
 * knowing it. It runs on the thread that calls it until the window is closed.
 */
@Component(service = ToIntFunction.class, property = "paragraf.command=ui")
public final class DesktopApplication implements ToIntFunction<String[]> {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApplication.class);
    private static final int DONE = 0;
    private static final int NOT_DONE = 3;

    private final BundleContext context;
    private final PrintStream err;

    @Activate
    public DesktopApplication(BundleContext context, @Reference(target = "(paragraf.stream=err)") OutputStream err) {
        this.context = context;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    @Override
    public int applyAsInt(String[] arguments) {
        Arguments chosen = Arguments.parse(arguments, Locale.getDefault(Locale.Category.DISPLAY));
        // JFace and the calendar of the system speak the language of the process; weeks begin as they do in Sweden.
        Locale.setDefault(new Locale.Builder()
                .setLocale(chosen.language())
                .setRegion("SE")
                .build());
        Display display;
        try {
            display = Screen.open();
        } catch (NoScreenException e) {
            LOG.debug("There is no display", e);
            err.println("paragraf: " + e.reason(chosen.language()));
            return NOT_DONE;
        }
        try (Services services = new Services(context, display)) {
            WorkbenchWindow window = new WorkbenchWindow(services, chosen.language());
            window.start(chosen.path());
            return DONE;
        } finally {
            display.dispose();
        }
    }
}
