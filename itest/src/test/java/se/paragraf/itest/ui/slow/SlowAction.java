// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.slow;

import java.util.concurrent.CountDownLatch;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Work that is never done: it ends when it is cancelled. Beside it something is refreshed. */
@Component
public final class SlowAction implements Action {

    private static final Localized LABEL = language -> "Räkna länge";

    @Override
    public String id() {
        return "org.example.slow";
    }

    @Override
    public Localized label() {
        return LABEL;
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public void run(Workbench workbench) {
        Editor editor = workbench.active().orElseThrow();
        workbench.run(
                LABEL,
                progress -> {
                    try {
                        new CountDownLatch(1).await();
                        return "Ingenstans";
                    } catch (InterruptedException e) {
                        return "Halvvägs";
                    }
                },
                place -> editor.set(editor.root(), MinutesPackage.Literals.MEETING__PLACE, place));
        workbench.refresh(LABEL, progress -> "Hann före", text -> workbench.say(language -> text));
    }
}
