// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/**
 * Several reasons in one line.
 *
 * @param all the reasons
 */
public record Reasons(List<Message> all) implements Localized {

    @Override
    public String in(Locale language) {
        return all.stream().map(reason -> reason.in(language)).collect(Collectors.joining("; "));
    }
}
