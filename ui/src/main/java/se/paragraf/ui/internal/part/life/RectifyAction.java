// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Changes what is adjusted, marked as a rectification. */
@Component(service = Action.class)
public final class RectifyAction extends DeedAction {

    public RectifyAction() {
        super(Deed.RECTIFY);
    }
}
