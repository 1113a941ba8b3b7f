// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What people call a class, a feature or a literal of the metamodel. Immutable, for any thread.
 *
 * @param element the class, feature or literal
 */
public record Term(ENamedElement element) implements Localized {

    /** The annotation of the metamodel that has the term of the law, by the code of its language. */
    public static final String ANNOTATION = "https://paragraf.se/model/term";

    /**
     * Creates a term.
     *
     * @param element not null
     */
    public Term {
        Objects.requireNonNull(element, "element");
    }

    /**
     * The term in a language.
     *
     * @param locale the language
     * @return the term that the metamodel annotates for it; otherwise the name taken apart into words, which is English
     */
    @Override
    public String in(Locale locale) {
        String term = EcoreUtil.getAnnotation(element, ANNOTATION, locale.getLanguage());
        return term == null ? words() : term;
    }

    private String words() {
        String name = element.getName() == null ? "" : element.getName();
        if (element instanceof EEnumLiteral) {
            return name.replace('_', ' ').toLowerCase(Locale.ROOT);
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(name.charAt(i)));
        }
        return words.toString();
    }
}
