// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Run;

/** A stretch of running text with its looks and links. */
public final class TextBuilder {

    private final List<Run> runs = new ArrayList<>();

    TextBuilder() {}

    /**
     * Plain text.
     *
     * @param text the characters
     * @return this
     */
    public TextBuilder plain(String text) {
        return add(text, Emphasis.NONE, null);
    }

    /**
     * Important text, bold.
     *
     * @param text the characters
     * @return this
     */
    public TextBuilder strong(String text) {
        return add(text, Emphasis.STRONG, null);
    }

    /**
     * Stressed text, italic.
     *
     * @param text the characters
     * @return this
     */
    public TextBuilder stressed(String text) {
        return add(text, Emphasis.EMPHASIS, null);
    }

    /**
     * A link.
     *
     * @param text the characters
     * @param address where it leads
     * @return this
     */
    public TextBuilder link(String text, String address) {
        return add(text, Emphasis.NONE, Require.text(address, "address"));
    }

    private TextBuilder add(String text, Emphasis emphasis, String address) {
        Run run = MinutesFactory.eINSTANCE.createRun();
        run.setText(Require.notNull(text, "text"));
        run.setEmphasis(emphasis);
        run.setHref(address);
        runs.add(run);
        return this;
    }

    List<Run> result() {
        return runs;
    }
}
