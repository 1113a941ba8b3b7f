// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;

/** What a block says of itself beside its text; the parts of a block that is taken apart keep it. */
public record Traits(Audience audience, List<Decision> states) {

    public static final Traits NONE = new Traits(Audience.PUBLIC, List.of());

    static Traits of(Block block) {
        return block.getAudience() == Audience.PUBLIC && block.getStates().isEmpty()
                ? NONE
                : new Traits(block.getAudience(), List.copyOf(block.getStates()));
    }

    /** What holds for what is put beside the block, too. */
    Traits forOthers() {
        return new Traits(audience, List.of());
    }

    <T extends Block> T on(T block) {
        block.setAudience(audience);
        block.getStates().addAll(states);
        return block;
    }
}
