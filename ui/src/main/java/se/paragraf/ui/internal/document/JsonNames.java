// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.ui.Target;

/** The names that the JSON of the contract has for features of the model. */
final class JsonNames {

    /** Where the JSON has other names than the model. */
    private static final Map<String, EStructuralFeature> NAMED_OTHERWISE = Map.of(
            "participants", Literals.MEETING__ATTENDANCES,
            "signers", Literals.MEETING__SIGNATORIES,
            "source", Literals.MEETING__IMPORT_RECORD,
            "disqualified", Literals.PARAGRAPH__DISQUALIFICATIONS,
            "text", Literals.PARAGRAPH__BODY,
            "boards", Literals.NOTICE__POSTINGS,
            "paragraphs", Literals.ATTENDANCE__PRESENCE);

    private static final Map<String, SignatoryRole> ROLES = Map.of(
            "chair", SignatoryRole.CHAIR,
            "secretary", SignatoryRole.SECRETARY,
            "adjusters", SignatoryRole.ADJUSTER);

    private JsonNames() {}

    /**
     * Where a step leads.
     *
     * @param index the place in a list, -1 for none
     */
    static Optional<Target> step(EObject object, String name, int index) {
        if (object instanceof Meeting meeting) {
            if (name.equals("notice")) {
                return Optional.of(notice(meeting));
            }
            if (name.equals("notices") && index >= 0) {
                return Optional.of(separate(meeting, index));
            }
            if (ROLES.containsKey(name)) {
                return Optional.of(signatory(meeting, ROLES.get(name), Math.max(0, index)));
            }
        }
        EStructuralFeature feature = feature(object, name);
        return feature == null ? part(object, name) : Optional.of(Locations.value(object, feature, index));
    }

    private static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature own = object.eClass().getEStructuralFeature(name);
        EStructuralFeature otherwise = NAMED_OTHERWISE.get(name);
        return own == null
                        && otherwise != null
                        && otherwise.getEContainingClass().isInstance(object)
                ? otherwise
                : own;
    }

    /** The JSON says of a notice what the model says of each of its postings. */
    private static Optional<Target> part(EObject object, String name) {
        for (EReference parts : object.eClass().getEAllContainments()) {
            EStructuralFeature feature = parts.getEReferenceType().getEStructuralFeature(name);
            if (feature != null && parts.isMany() && !(object instanceof Meeting)) {
                List<?> all = (List<?>) object.eGet(parts);
                return Optional.of(all.stream()
                        .map(EObject.class::cast)
                        .filter(one -> one.eIsSet(feature))
                        .findFirst()
                        .or(() -> all.stream().map(EObject.class::cast).findFirst())
                        .map(one -> Target.of(one, feature))
                        .orElseGet(() -> Target.of(object, parts)));
            }
        }
        return Optional.empty();
    }

    /** The notice about all paragraphs that no other is about; where there is none, the place for it. */
    private static Target notice(Meeting meeting) {
        return meeting.getNotices().stream()
                .filter(JsonNames::isAboutTheRest)
                .findFirst()
                .map(Target::of)
                .orElseGet(() -> Target.of(meeting, Literals.MEETING__NOTICES));
    }

    private static Target separate(Meeting meeting, int index) {
        Notice rest = meeting.getNotices().stream()
                .filter(JsonNames::isAboutTheRest)
                .findFirst()
                .orElse(null);
        return meeting.getNotices().stream()
                .filter(notice -> notice != rest)
                .skip(index)
                .findFirst()
                .map(Target::of)
                .orElseGet(() -> Target.of(meeting, Literals.MEETING__NOTICES));
    }

    private static boolean isAboutTheRest(Notice notice) {
        return notice.getParagraphs().isEmpty();
    }

    /** One who signs: the entry at the head of the minutes, else the one in the list of those present. */
    private static Target signatory(Meeting meeting, SignatoryRole role, int index) {
        List<Signatory> named = meeting.getSignatories().stream()
                .filter(signatory -> signatory.getRole() == role && signatory.getName() != null)
                .toList();
        if (index < named.size()) {
            return Target.of(named.get(index));
        }
        return Signing.of(meeting).signers(role).stream()
                .skip(index)
                .findFirst()
                .flatMap(Signer::person)
                .map(Target::of)
                .orElseGet(() -> Target.of(meeting, Literals.MEETING__SIGNATORIES));
    }
}
