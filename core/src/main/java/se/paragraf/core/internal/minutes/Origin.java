// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;

/** Where a meeting was read from that has been kept in a form of our own: noted beside its content, which stays as it was. */
public final class Origin extends AdapterImpl {

    private final ImportRecord told;

    private Origin(ImportRecord told) {
        this.told = told;
    }

    /** Notes it; what was noted before holds no more. */
    public static void note(Meeting meeting, ImportRecord told) {
        meeting.eAdapters().removeIf(Origin.class::isInstance);
        meeting.eAdapters().add(new Origin(told));
    }

    /** The minutes that a meeting was imported from, else what was noted of it. */
    public static Optional<ImportRecord> of(Meeting meeting) {
        ImportRecord kept = meeting.getImportRecord();
        return kept != null && kept.getFile() != null
                ? Optional.of(kept)
                : Optional.ofNullable((Origin) EcoreUtil.getAdapter(meeting.eAdapters(), Origin.class))
                        .map(origin -> origin.told);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Origin.class;
    }
}
