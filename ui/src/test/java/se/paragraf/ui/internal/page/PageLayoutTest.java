// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    @Test
    void pages_lie_below_each_other() {
        PageLayout layout = new PageLayout(List.of(new PdfPages.Size(100, 200), new PdfPages.Size(100, 50)), 2);

        assertThat(layout.at(layout.y(new Spot(1, 20)))).isEqualTo(new Spot(1, 20));
        assertThat(layout.at(layout.y(new Spot(0, 150)))).isEqualTo(new Spot(0, 150));
        assertThat(layout.at(0)).isEqualTo(new Spot(0, 0));
        assertThat(PageLayout.fitting(layout.sizes(), 220)).isEqualTo(2);
    }
}
