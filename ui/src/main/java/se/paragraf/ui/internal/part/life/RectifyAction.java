// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Changes what is adjusted, marked as a rectification. */
@Component(service = Action.class)
public final class RectifyAction extends DeedAction {

    @Activate
    public RectifyAction(@Reference Today today) {
        super(Deed.RECTIFY, today);
    }
}
