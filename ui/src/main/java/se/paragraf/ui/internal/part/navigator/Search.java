// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.Paragraph;

/** Finds the elements in whose titles, texts and names all words of the user occur. */
final class Search {

    private final Locale language;

    /** What stands in an object is put together once, until something is changed. */
    private final Map<EObject, String> textByObject = new IdentityHashMap<>();

    Search(Locale language) {
        this.language = language;
    }

    void forget() {
        textByObject.clear();
    }

    /** The elements with the words, and those above them; all if there are no words. */
    List<Node> find(List<Node> nodes, String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(language).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return wanted.isEmpty() ? nodes : find(nodes, wanted);
    }

    private List<Node> find(List<Node> nodes, List<String> wanted) {
        List<Node> found = new ArrayList<>();
        for (Node node : nodes) {
            List<Node> children = find(node.children(), wanted);
            if (!children.isEmpty()) {
                found.add(node.with(children));
            } else if (wanted.stream().allMatch(text(node)::contains)) {
                found.add(node);
            }
        }
        return found;
    }

    private String text(Node node) {
        String own = node.label().in(language).toLowerCase(language);
        return node.object()
                .map(object -> own + ' ' + textByObject.computeIfAbsent(object, this::text))
                .orElse(own);
    }

    /** The text of an object without that of the paragraphs in it, which are elements of their own. */
    private String text(EObject object) {
        StringBuilder text = new StringBuilder();
        append(object, text);
        for (TreeIterator<EObject> parts = EcoreUtil.getAllContents(object, false); parts.hasNext(); ) {
            EObject part = parts.next();
            if (part instanceof Paragraph) {
                parts.prune();
            } else {
                append(part, text);
            }
        }
        return text.toString().toLowerCase(language);
    }

    private static void append(EObject object, StringBuilder text) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID()) {
                Object value = object.eGet(attribute);
                if (value instanceof List<?> list) {
                    list.forEach(each -> text.append(each).append(' '));
                } else if (value != null) {
                    text.append(value).append(' ');
                }
            }
        }
    }
}
