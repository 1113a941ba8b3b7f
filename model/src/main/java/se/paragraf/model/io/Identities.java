// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Element;
import se.paragraf.model.io.internal.NaturalKey;

/**
 * The identities of elements, by which files refer to them. For one thread at a time for each document.
 */
public final class Identities {

    private static final int RANDOM_LENGTH = 10;
    private static final String DIGITS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LONGEST = 200;

    /** Where a suffix has room behind it. */
    private static final int LONGEST_KEY = 180;

    /** What stands in so many others that nobody would read the names of all of them. */
    private static final String TOO_DEEP = "deep";

    private Identities() {}

    /**
     * Gives an identity to each element that has none, and another one to each that has that of an earlier element.
     *
     * <p>In a document without identity it is made of what the element says, so that the same minutes get the same
     * identities each time they are imported: {@code p12.d1} for the first decision of § 12. In a document that has one it is
     * made by chance, as it must not become that of something that was deleted.
     *
     * @param root the document
     */
    public static void assign(Document root) {
        assign(root, new SecureRandom());
    }

    /**
     * Gives identities with another source of chance.
     *
     * @param root the document
     * @param random the source of chance
     */
    public static void assign(Document root, Random random) {
        boolean fresh = root.getId() == null;
        Set<String> taken = new HashSet<>();
        Set<Element> without = new HashSet<>();
        for (Iterator<EObject> all = withRoot(root); all.hasNext(); ) {
            if (all.next() instanceof Element element && (element.getId() == null || !taken.add(element.getId()))) {
                without.add(element);
            }
        }
        if (without.isEmpty()) {
            return;
        }
        NaturalKey keys = new NaturalKey();
        Map<String, Integer> suffixes = new HashMap<>();
        for (Iterator<EObject> all = withRoot(root); all.hasNext(); ) {
            if (all.next() instanceof Element element && without.contains(element)) {
                element.setId(fresh ? readable(keys.of(element), taken, suffixes) : byChance(random, taken));
            }
        }
    }

    /**
     * Tells whether a text can be an identity: letters, digits, hyphen, full stop and underscore, the first a letter or
     * underscore.
     *
     * @param id the text
     * @return true if it can
     */
    public static boolean isValid(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && (Character.isLetter(id.codePointAt(0)) || id.charAt(0) == '_')
                && id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    private static Iterator<EObject> withRoot(Document root) {
        return EcoreUtil.getAllContents(Set.of(root), false);
    }

    private static String readable(String key, Set<String> taken, Map<String, Integer> suffixes) {
        String base = key.length() <= LONGEST_KEY ? key : TOO_DEEP;
        int suffix = suffixes.getOrDefault(base, 1);
        String id = suffix == 1 ? base : base + "-" + suffix;
        while (!taken.add(id)) {
            id = base + "-" + ++suffix;
        }
        suffixes.put(base, suffix);
        return id;
    }

    private static String byChance(Random random, Set<String> taken) {
        String id;
        do {
            StringBuilder made = new StringBuilder("e");
            for (int i = 0; i < RANDOM_LENGTH; i++) {
                made.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
            }
            id = made.toString();
        } while (!taken.add(id));
        return id;
    }
}
