// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** A key stroke is told to be that of an action. */
class KeysTest {

    @Test
    void a_letter_with_control_is_the_key_though_it_types_another_sign() {
        assertThat(Keys.isKey(SWT.MOD1 | 'S', stroke(SWT.MOD1, 's', (char) 0x13)))
                .isTrue();
        assertThat(Keys.isKey(SWT.MOD1 | 'E', stroke(SWT.MOD1, 's', (char) 0x13)))
                .isFalse();
    }

    @Test
    void shift_makes_another_key() {
        assertThat(Keys.isKey(SWT.F8, stroke(0, SWT.F8, '\0'))).isTrue();
        assertThat(Keys.isKey(SWT.F8, stroke(SWT.SHIFT, SWT.F8, '\0'))).isFalse();
        assertThat(Keys.isKey(SWT.SHIFT | SWT.F8, stroke(SWT.SHIFT, SWT.F8, '\0')))
                .isTrue();
    }

    @Test
    void an_action_without_a_key_is_never_meant() {
        assertThat(Keys.isKey(0, stroke(0, 0, '\0'))).isFalse();
    }

    private static Event stroke(int modifiers, int key, char sign) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = sign;
        return event;
    }
}
