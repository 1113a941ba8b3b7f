// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Asks for the adjustment. */
@Component(service = Action.class)
public final class SendAction extends DeedAction {

    public SendAction() {
        super(Deed.SEND);
    }
}
