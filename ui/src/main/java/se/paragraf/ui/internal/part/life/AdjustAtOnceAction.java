// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Notes that paragraphs are adjusted at the meeting itself. */
@Component(service = Action.class)
public final class AdjustAtOnceAction extends DeedAction {

    public AdjustAtOnceAction() {
        super(Deed.ADJUST_AT_ONCE);
    }
}
