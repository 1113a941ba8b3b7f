// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** What identifies an element among its like, as a person would say it. For one document, whose elements are asked for in order. */
public final class NaturalKey {

    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** Short names of what there is much of; others go by the name of their feature. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("decisions", "d"),
            Map.entry("body", "b"),
            Map.entry("items", "i"),
            Map.entry("sublists", "l"),
            Map.entry("rows", "r"),
            Map.entry("cells", "c"),
            Map.entry("votes", "v"),
            Map.entry("assignments", "a"),
            Map.entry("attachments", "att"),
            Map.entry("attendances", "person"),
            Map.entry("signatories", "sig"),
            Map.entry("adjustments", "adj"),
            Map.entry("notices", "notice"),
            Map.entry("postings", "posting"));

    private static final Set<String> NAMED = Set.of("attendances", "persons", "members", "roles");

    /** How far each list has been asked for. */
    private final Map<List<?>, Integer> reached = new IdentityHashMap<>();

    /** The key of an element, in ASCII; not necessarily unique. */
    public String of(Element element) {
        if (element instanceof Document document) {
            return document(document);
        } else if (element instanceof Paragraph paragraph && paragraph.getNumber() > 0) {
            return "p" + paragraph.getNumber();
        }
        String owner = owner(element);
        String name = name(element);
        return owner + (name.isEmpty() ? place(element) : name);
    }

    private static String document(Document document) {
        String kind = document.eClass().getName().toLowerCase(Locale.ROOT);
        if (document instanceof Meeting meeting && meeting.getDate() != null) {
            return kind + "-" + meeting.getDate();
        } else if (document instanceof AttestOrder order && order.getValidFrom() != null) {
            return kind + "-" + order.getValidFrom();
        }
        return kind;
    }

    /** The identity of the next element around it, unless that is the document. */
    private static String owner(EObject element) {
        EObject container = element.eContainer();
        while (container != null && !(container instanceof Element)) {
            container = container.eContainer();
        }
        String id = container == null || container instanceof Document ? null : ((Element) container).getId();
        return id == null ? "" : id + ".";
    }

    /** People and the like go by their names. */
    private static String name(Element element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        boolean named = feature != null
                && element.eContainmentFeature() != null
                && NAMED.contains(element.eContainmentFeature().getName())
                && element.eGet(feature) instanceof String;
        if (!named) {
            return "";
        }
        String plain = MARKS.matcher(Normalizer.normalize((String) element.eGet(feature), Normalizer.Form.NFD))
                .replaceAll("");
        String key = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        key = EDGE.matcher(key.substring(0, Math.min(LONGEST, key.length()))).replaceAll("");
        return key.isEmpty() || Character.isDigit(key.charAt(0)) ? "" : key;
    }

    private String place(EObject element) {
        EReference feature = element.eContainmentFeature();
        String name = SHORT.getOrDefault(feature.getName(), feature.getName());
        if (!feature.isMany()) {
            return name;
        }
        List<?> list = (List<?>) element.eContainer().eGet(feature);
        int index = reached.getOrDefault(list, 0);
        while (index < list.size() && list.get(index) != element) {
            index++;
        }
        index = index < list.size() ? index : list.indexOf(element);
        reached.put(list, index);
        return name + (index + 1);
    }
}
