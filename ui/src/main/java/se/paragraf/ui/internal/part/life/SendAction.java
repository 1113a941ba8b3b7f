// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Asks for the adjustment. */
@Component(service = Action.class)
public final class SendAction extends DeedAction {

    @Activate
    public SendAction(@Reference Today today) {
        super(Deed.SEND, today);
    }
}
