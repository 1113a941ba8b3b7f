// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.util.function.Consumer;
import org.eclipse.emf.edit.command.ChangeCommand;
import se.paragraf.ui.Editor;

/** A step of the life of minutes as one change that can be undone. */
final class LifeChange extends ChangeCommand {

    private final Life life;
    private final Consumer<Life> change;

    private LifeChange(Life life, Consumer<Life> change) {
        super(life.meeting());
        this.life = life;
        this.change = change;
    }

    /** Does it. */
    static void make(Editor editor, Life life, Deed deed, Consumer<Life> change) {
        editor.execute(deed.done(), new LifeChange(life, change));
    }

    @Override
    protected void doExecute() {
        change.accept(life);
    }
}
