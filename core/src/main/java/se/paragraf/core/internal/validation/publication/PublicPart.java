// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.internal.audience.PublicVersion;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;

/** A part of minutes as anybody may read it, in minutes of its own. Made only where that can matter: it is a copy. */
final class PublicPart {

    private PublicPart() {}

    static Meeting of(Paragraph paragraph) {
        Meeting part = MinutesFactory.eINSTANCE.createMeeting();
        part.getParagraphs().add(EcoreUtil.copy(paragraph));
        PublicVersion.cut(part);
        return part;
    }

    /** All but the paragraphs. */
    static Meeting beside(Meeting meeting) {
        Meeting part = (Meeting) new Beside().copy(meeting);
        PublicVersion.cut(part);
        return part;
    }

    private static final class Beside extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        @Override
        protected void copyContainment(EReference reference, EObject object, EObject copy) {
            if (reference != Literals.MEETING__PARAGRAPHS && reference != Literals.MEETING__IMPORT_RECORD) {
                super.copyContainment(reference, object, copy);
            }
        }
    }
}
