// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Notes that paragraphs are adjusted at the meeting itself. */
@Component(service = Action.class)
public final class AdjustAtOnceAction extends DeedAction {

    @Activate
    public AdjustAtOnceAction(@Reference Today today) {
        super(Deed.ADJUST_AT_ONCE, today);
    }
}
