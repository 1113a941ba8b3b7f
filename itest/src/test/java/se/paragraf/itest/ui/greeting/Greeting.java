// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.greeting;

import se.paragraf.model.text.Localized;

/** The same words in every language. */
final class Greeting {

    private Greeting() {}

    static Localized of(String text) {
        return locale -> text;
    }
}
