// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.ui.Target;

/** Finds the place in the model that a finding names in the terms of the JSON of the contract. */
public final class Locations {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    /** Where the JSON has other names than the model. */
    private static final Map<String, EStructuralFeature> NAMED_OTHERWISE = Map.of(
            "participants", Literals.MEETING__ATTENDANCES,
            "signers", Literals.MEETING__SIGNATORIES,
            "adjusters", Literals.MEETING__SIGNATORIES,
            "chair", Literals.MEETING__ATTENDANCES,
            "notice", Literals.MEETING__NOTICES);

    private Locations() {}

    /** The most exact place that can be told; the document as a whole in the worst case. */
    public static Target target(Document document, Finding finding) {
        if (!finding.fixes().isEmpty()) {
            var edit = finding.fixes().get(0).edits().get(0);
            return Target.of(edit.target(), edit.feature());
        }
        return find(start(document, finding.paragraph()), finding.location());
    }

    private static EObject start(Document document, OptionalInt number) {
        if (document instanceof Meeting meeting && number.isPresent()) {
            return meeting.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumber() == number.getAsInt())
                    .<EObject>map(paragraph -> paragraph)
                    .findFirst()
                    .orElse(document);
        }
        return document;
    }

    private static Target find(EObject start, String location) {
        Target found = Target.of(start);
        for (Matcher step = STEP.matcher(location); step.find(); ) {
            String name = step.group(1);
            if (name.equals("meeting")) {
                continue;
            }
            EObject object = found.object();
            if (name.equals("paragraphs") && object != object.eContainer() && object.eContainer() instanceof Meeting) {
                continue;
            }
            EStructuralFeature feature = feature(object, name);
            if (feature == null) {
                return found;
            }
            found = Target.of(object, feature);
            EObject inner = inner(object, feature, step.group(2));
            if (inner != null) {
                found = Target.of(inner);
            }
        }
        return found;
    }

    private static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature named = object instanceof Meeting ? NAMED_OTHERWISE.get(name) : null;
        return named == null ? object.eClass().getEStructuralFeature(name) : named;
    }

    private static EObject inner(EObject object, EStructuralFeature feature, String index) {
        Object value = object.eGet(feature);
        if (value instanceof EObject single) {
            return single;
        }
        if (!(value instanceof List<?> list) || index == null && feature != Literals.MEETING__NOTICES) {
            return null;
        }
        int at = index == null ? list.size() - 1 : Integer.parseInt(index);
        return at >= 0 && at < list.size() && list.get(at) instanceof EObject element ? element : null;
    }
}
