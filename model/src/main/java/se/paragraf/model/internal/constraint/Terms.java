// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.text.Message;

/** Words for classes, features and values in messages. */
final class Terms {

    private static final String TERM = "https://paragraf.se/model/term";
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final int LONGEST = 80;

    private Terms() {}

    /** The name in English, and the term of the annotation in Swedish; the name where there is no term. */
    static Message of(ENamedElement element) {
        String english =
                HUMP.matcher(String.valueOf(element.getName())).replaceAll(" ").toLowerCase(Locale.ROOT);
        String swedish = EcoreUtil.getAnnotation(element, TERM, "sv");
        return Message.of(Terms.class, "term", english, swedish == null ? english : swedish);
    }

    static Message feature(EClass eClass, String name) {
        return of(Values.feature(eClass, name));
    }

    /** A value in one line of bounded length. */
    static String value(Object value) {
        String text = String.valueOf(value);
        String line = UNSEEN.matcher(text.substring(0, Math.min(text.length(), 2 * LONGEST)))
                .replaceAll(" ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Terms.class, key, arguments);
    }
}
