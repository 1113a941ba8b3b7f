// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Hands the minutes to the archive. */
@Component(service = Action.class)
public final class ArchiveAction extends DeedAction {

    public ArchiveAction() {
        super(Deed.ARCHIVE);
    }
}
