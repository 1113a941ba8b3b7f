// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.importing.spi.LayoutReader;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.model.minutes.Meeting;

/** The reader of docs/EXTENSIONS.md. */
@Component
public final class StampReader implements LayoutReader {

    private static final Pattern STAMP = Pattern.compile("Stämpel: (\\S[^|]*) [|] (\\d{1,4})");

    @Override
    public void read(Lines lines, Meeting meeting) {
        for (Line line : lines.all()) {
            Matcher stamp = STAMP.matcher(line.text());
            if (stamp.matches()) {
                meeting.setPlace(stamp.group(1));
                meeting.setSerial(stamp.group(2));
                lines.claim(line);
            }
        }
    }
}
