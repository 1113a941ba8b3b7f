// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.ENamedElement;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.spi.Field;

/** The words and the day of fields, in the language and by the clock of the user. */
final class Words {

    private Words() {}

    static Locale language(Field field) {
        return field.editor().workbench().language();
    }

    static LocalDate today(Field field) {
        return LocalDate.now(field.editor().workbench().clock());
    }

    /** The term of a literal, class or feature as it begins a label. */
    static String capital(ENamedElement element, Field field) {
        return capital(new Term(element), field);
    }

    /** Words as they begin a label. */
    static String capital(Localized words, Field field) {
        String said = words.in(language(field));
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** Words of this package. */
    static String of(Field field, String key, Object... arguments) {
        return Message.of(Words.class, key, arguments).in(language(field));
    }
}
