// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's own lines; the bundle that words messages is not running yet when these are needed. */
final class Words {

    private final Locale language;

    Words(Locale language) {
        this.language = language;
    }

    String of(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
                Words.class.getPackageName() + ".messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), language).format(arguments);
    }
}
