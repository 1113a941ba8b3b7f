// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.PlainText;

/** Looks for personal identity numbers in all texts of a document. */
public final class IdentityNumberCheck {

    /** Features that hold check sums. */
    private static final Set<String> SUMS = Set.of("checksum", "sha256");

    private final LocalDate latest;
    private TableBlock table;
    private boolean isOfPeople;

    private IdentityNumberCheck(LocalDate latest) {
        this.latest = latest;
    }

    /** The places where such a number stands, in the order of the document; they say nothing of the number. */
    public static List<Localized> of(Document content) {
        return of(content, latest(content));
    }

    /** Those in a document or a part of one; the last day on which somebody of whom it speaks can be born is given. */
    public static List<Localized> of(EObject content, LocalDate latest) {
        IdentityNumberCheck check = new IdentityNumberCheck(latest);
        Set<EObject> holders = new LinkedHashSet<>();
        for (EObject object : Texts.within(content)) {
            check.holder(object).ifPresent(holders::add);
        }
        return holders.stream().<Localized>map(TextPlace::new).toList();
    }

    /** Whether such a number stands in what a template made of a document. */
    public static boolean fails(XhtmlDocument document, Document content) {
        return IdentityNumbers.areIn(DocumentText.of(document.content()), latest(content));
    }

    /** Nobody of whom minutes speak is born after the meeting. */
    public static LocalDate latest(Document content) {
        return content instanceof Meeting meeting && meeting.getDate() != null ? meeting.getDate() : LocalDate.MAX;
    }

    private Optional<EObject> holder(EObject object) {
        if (object instanceof Run run && run.eContainer() != null && !isInLink(run)) {
            // Told of the block, whose runs are one text.
            return Optional.empty();
        }
        boolean said = isInTableOfPeople(object);
        boolean found = texts(object).stream().anyMatch(text -> IdentityNumbers.areIn(text, latest, said));
        return found ? Optional.of(object) : Optional.empty();
    }

    /** A heading of a column says what its numbers are. */
    private boolean isInTableOfPeople(EObject object) {
        if (object instanceof TableBlock found) {
            table = found;
            isOfPeople = IdentityNumbers.areNamedIn(PlainText.of(List.of(found)));
        }
        return object instanceof TableCell && EcoreUtil.isAncestor(table, object) && isOfPeople;
    }

    private boolean isInLink(Run run) {
        return run.getHref() != null && IdentityNumbers.areIn(run.getHref(), latest);
    }

    private static List<String> texts(EObject object) {
        List<String> texts = new ArrayList<>();
        for (EAttribute feature : Texts.features(object)) {
            if (!SUMS.contains(feature.getName())) {
                Texts.values(object, feature).stream()
                        .filter(text -> text != null)
                        .forEach(texts::add);
            }
        }
        for (EReference feature : object.eClass().getEAllContainments()) {
            if (feature.isMany() && feature.getEReferenceType() == MinutesPackage.Literals.RUN) {
                @SuppressWarnings("unchecked")
                List<Run> runs = (List<Run>) object.eGet(feature);
                texts.add(PlainText.ofRuns(runs));
            }
        }
        return texts;
    }
}
