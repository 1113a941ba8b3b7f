// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.io.ModelException;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.internal.document.OpenDocument;

/** Keeps what is not saved of one document, until it is saved or the user drops it. */
public final class Autosave implements EditorListener {

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final OpenDocument document;
    private final RecoveryWriter writer;
    private final Clock clock;
    private final Display display;
    private final Pace pace = new Pace();
    private final Runnable timer = this::onTime;
    private Path place;

    /**
     * Starts.
     *
     * @param owner the widget that shows the document; when it is gone, nothing is kept any more
     */
    public Autosave(OpenDocument document, RecoveryWriter writer, Clock clock, Widget owner) {
        this.document = document;
        this.writer = writer;
        this.clock = clock;
        this.display = owner.getDisplay();
        document.listen(owner, this);
        owner.addDisposeListener(event -> display.timerExec(-1, timer));
    }

    @Override
    public void changed() {
        if (document.isDirty()) {
            pace.edited(clock.instant());
            schedule();
        } else {
            forget();
        }
    }

    @Override
    public void stateChanged() {
        if (!document.isDirty()) {
            forget();
        }
    }

    private void schedule() {
        pace.wait(clock.instant()).map(Duration::toMillis).ifPresent(left -> display.timerExec(left.intValue(), timer));
    }

    private void onTime() {
        Optional<Duration> left = pace.wait(clock.instant());
        if (left.isPresent() && left.get().isZero()) {
            keep();
        } else {
            schedule();
        }
    }

    /** Keeps what there is at once. */
    public void keep() {
        pace.kept();
        try {
            byte[] content = document.workbench().paragraf().files().bytes(document.root());
            Path file = document.file().path();
            Path now = writer.place(file);
            if (place != null && !place.equals(now)) {
                writer.drop(place);
            }
            place = now;
            writer.keep(
                    new LeftBehind(place, file, document.bytesAsSaved().map(Checksum::of), clock.instant(), content));
        } catch (ModelException e) {
            // What cannot stand in a file is told when it is saved.
            LOG.debug("{} is not kept", document.file().path(), e);
        }
    }

    /** Forgets what was kept. */
    public void forget() {
        pace.kept();
        display.timerExec(-1, timer);
        if (place != null) {
            writer.drop(place);
            place = null;
        }
    }
}
