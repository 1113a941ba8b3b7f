// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.screen;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import se.paragraf.model.text.Message;

/** Opens what windows are shown on, or tells what the machine lacks for it. */
public final class Screen {

    private Screen() {}

    /**
     * Opens it, on the first thread of the process.
     *
     * @throws NoScreenException if there is no display, or a library of the system is missing
     */
    public static Display open() throws NoScreenException {
        return open(Screen::display, System.getProperty("os.name"), System.getenv());
    }

    private static Display display() {
        Display.setAppName("Paragraf");
        // Nothing is saved at the end of a session that SWT would have to ask the session's bus for, which may not be
        // there.
        System.setProperty("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
        return new Display();
    }

    static <T> T open(Supplier<T> display, String system, Map<String, String> environment) throws NoScreenException {
        try {
            return display.get();
        } catch (LinkageError e) {
            String key = system.equals("Linux") ? "screen.gtk" : "screen.library";
            throw new NoScreenException(Message.of(Screen.class, key, OneLine.of(e)), e);
        } catch (SWTError e) {
            throw new NoScreenException(refused(system, environment, e), e);
        }
    }

    private static Message refused(String system, Map<String, String> environment, SWTError error) {
        if (!system.equals("Linux")) {
            return Message.of(Screen.class, "screen.failed", OneLine.of(error));
        }
        String display = environment.getOrDefault("DISPLAY", "");
        return display.isEmpty()
                        && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                ? Message.of(Screen.class, "screen.none")
                : Message.of(Screen.class, "screen.refused", display, OneLine.of(error));
    }
}
