// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** Where and by when minutes are to be adjusted. */
final class SendDialog extends LifeDialog {

    private final Life life;
    private Text placeField;
    private Text latestField;
    private String place;
    private Optional<LocalDate> latest;

    SendDialog(Workbench workbench, Life life) {
        super(workbench, Deed.SEND);
        this.life = life;
    }

    String place() {
        return place;
    }

    Optional<LocalDate> latest() {
        return latest;
    }

    @Override
    void fill() {
        placeField = line("place", "");
        latestField = day(
                "latest",
                life.pending()
                        .map(Adjustment::getLatest)
                        .or(() -> life.due().map(Deadline::date))
                        .orElse(null));
    }

    @Override
    Optional<Message> take() {
        place = placeField.getText();
        latest = day(latestField);
        if (place.isBlank()) {
            return Optional.of(Message.of(SendDialog.class, "send.place"));
        }
        return latest.isEmpty() && !latestField.getText().isBlank() ? Optional.of(noDay()) : Optional.empty();
    }
}
