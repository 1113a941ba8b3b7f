// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Hands the minutes to the archive. */
@Component(service = Action.class)
public final class ArchiveAction extends DeedAction {

    @Activate
    public ArchiveAction(@Reference Today today) {
        super(Deed.ARCHIVE, today);
    }
}
