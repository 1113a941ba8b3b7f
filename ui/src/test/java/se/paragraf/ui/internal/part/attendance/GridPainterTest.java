// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import se.paragraf.ui.Contrast;

class GridPainterTest {

    /** What lists stand on in the light and in the dark theme of GTK. */
    private static final List<String> GROUNDS = List.of("#ffffff", "#2d2d2d");

    @Test
    void marks_stand_out_in_light_and_in_dark() {
        for (String ground : GROUNDS) {
            assertThat(List.of(GridPainter.DECIDES, GridPainter.SERVES, GridPainter.STOP))
                    .as("on " + ground)
                    .allMatch(mark -> Contrast.of(mark.getRGB(), Contrast.rgb(ground)) >= Contrast.SIGN);
        }
    }

    @Test
    void the_letter_on_a_mark_can_be_read() {
        assertThat(Contrast.of(GridPainter.SERVES.getRGB(), new RGB(255, 255, 255)))
                .isGreaterThanOrEqualTo(Contrast.TEXT);
    }
}
