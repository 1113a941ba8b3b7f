// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Announces an adjustment. */
@Component(service = Action.class)
public final class PostAction extends DeedAction {

    public PostAction() {
        super(Deed.POST);
    }
}
