// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.ui.Target;

/**
 * Finds the place in the model that a finding names in the terms of the JSON of the contract. Its steps are features, by
 * their own names or by those that the JSON has; a step that only the parts of an object know is that of its parts.
 */
public final class Locations {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d{1,9})])?");

    private Locations() {}

    /** The most exact place in the document that can be told; the document as a whole in the worst case. */
    public static Target target(Document document, Finding finding) {
        return finding.fixes().stream()
                .map(Fix::edits)
                .flatMap(List::stream)
                .filter(edit -> EcoreUtil.isAncestor(document, edit.target()))
                .findFirst()
                .map(Locations::place)
                .orElseGet(() -> named(find(document, finding), finding));
    }

    private static Target place(Edit edit) {
        return Target.of(edit.target(), edit.feature());
    }

    private static Target find(Document document, Finding finding) {
        Optional<Paragraph> paragraph = paragraph(document, finding);
        Target found = Target.of(document);
        Matcher step = STEP.matcher(finding.location());
        while (found.feature().isEmpty() && step.find()) {
            Optional<Target> next = step(document, paragraph, found, step);
            if (next.isEmpty()) {
                break;
            }
            found = next.get();
        }
        return found.equals(Target.of(document)) ? paragraph.map(Target::of).orElse(found) : found;
    }

    private static Optional<Target> step(Document document, Optional<Paragraph> about, Target from, Matcher step) {
        String name = step.group(1);
        EObject object = from.object();
        if (object == document && name.equals("meeting")) {
            return Optional.of(from);
        }
        if (object == document && name.equals("paragraphs") && step.group(2) == null && about.isPresent()) {
            return about.map(Target::of);
        }
        return JsonNames.step(object, name, index(step)).filter(next -> !next.equals(from));
    }

    private static int index(Matcher step) {
        return step.group(2) == null ? -1 : Integer.parseInt(step.group(2));
    }

    private static Optional<Paragraph> paragraph(Document document, Finding finding) {
        if (!(document instanceof Meeting meeting) || finding.paragraph().isEmpty()) {
            return Optional.empty();
        }
        return meeting.getParagraphs().stream()
                .filter(paragraph ->
                        paragraph.getNumber() == finding.paragraph().getAsInt())
                .findFirst();
    }

    /** Where all that is told is a list of persons, the facts can tell which one. */
    private static Target named(Target found, Finding finding) {
        if (found.feature().equals(Optional.of(Literals.MEETING__ATTENDANCES))
                && found.object() instanceof Meeting meeting
                && finding.facts().get(Facts.NAMES) instanceof List<?> names
                && names.size() == 1) {
            return meeting.getAttendances().stream()
                    .filter(person -> Objects.equals(person.getName(), names.get(0)))
                    .findFirst()
                    .map(Target::of)
                    .orElse(found);
        }
        return found;
    }

    /** The value at a feature as a place of its own: one of its objects where that can be told, else the feature. */
    static Target value(EObject object, EStructuralFeature feature, int index) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            Object value = object.eGet(feature);
            if (value instanceof EObject single) {
                return Target.of(single);
            }
            if (value instanceof List<?> list && index >= 0 && index < list.size()) {
                return Target.of((EObject) list.get(index));
            }
        }
        return Target.of(object, feature);
    }
}
