// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.text.NumberSpan;
import se.paragraf.model.text.PlainText;

/**
 * The text that those who adjust minutes put their names to (KL 5:69), in a form that is the same wherever and however the
 * minutes are kept. Its check sum goes into {@link se.paragraf.model.minutes.Signature#getChecksum}.
 *
 * <p>It is UTF-8 with a line feed at the end of each line. Each value stands on a line of its own: a tab for each object
 * around it, the name of its feature in the metamodel, a colon, a space, the value with each run of white space as one space
 * and in Unicode form NFC. An object is a line with the name of its feature and a colon, and below it its values in the order
 * of the metamodel. Runs are one text. Values that are not set, or are the default, are left out. The first line is {@code minutes 1}, for this form.
 *
 * <p>Left out is what comes after the signatures or is not said by the minutes themselves: identities, traces, extensions,
 * what is for whom, state, adjustments, notices, rectifications, publications and the record of the import; the kind of a
 * paragraph; what was read out of a decision; where files lie, whose own check sums are signed; when an assignment was done.
 * For any thread as long as nobody changes the meeting.
 */
public final class SignedText {

    private static final String FORM = "minutes 1\n";
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(
            FederationPackage.Literals.ELEMENT__ID,
            FederationPackage.Literals.ELEMENT__TRACE,
            FederationPackage.Literals.EXTENSIBLE__EXTENSIONS,
            FederationPackage.Literals.DOCUMENT__MODEL_VERSION,
            Literals.MEETING__STATE,
            Literals.MEETING__ADJUSTMENTS,
            Literals.MEETING__NOTICES,
            Literals.MEETING__RECTIFICATIONS,
            Literals.MEETING__PUBLICATIONS,
            Literals.MEETING__IMPORT_RECORD,
            Literals.PARAGRAPH__NUMBER_AS_WRITTEN,
            Literals.PARAGRAPH__KIND,
            Literals.PARAGRAPH__WITHHELD,
            Literals.DECISION__FORM,
            Literals.DECISION__OUTCOME,
            Literals.DECISION__SUBJECT,
            Literals.DECISION__AMOUNTS,
            Literals.DECISION__PERCENTAGES,
            Literals.DECISION__REFERENCES,
            Literals.ASSIGNMENT__DONE,
            Literals.ATTACHMENT__FILE,
            Literals.IMAGE_BLOCK__FILE);

    private SignedText() {}

    /**
     * The text of all of the minutes.
     *
     * @param meeting the minutes
     * @return the text
     */
    public static String of(Meeting meeting) {
        return of(meeting, List.of());
    }

    /**
     * The text of what is adjusted together: the head of the minutes, and the paragraphs that the adjustment states, or all.
     *
     * @param adjustment an adjustment of a meeting
     * @return the text
     * @throws IllegalArgumentException if it is not part of a meeting
     */
    public static String of(Adjustment adjustment) {
        return of(meeting(adjustment), NumberSpan.of(adjustment.getParagraphs()));
    }

    /**
     * The same text where the lines of the paragraphs are known, or were others once.
     *
     * @param adjustment an adjustment of a meeting
     * @param lines the lines of each paragraph of the meeting, in their order; those alone are asked for that it covers
     * @return the text
     * @throws IllegalArgumentException if it is not part of a meeting
     */
    public static String of(Adjustment adjustment, List<String> lines) {
        return text(meeting(adjustment), NumberSpan.of(adjustment.getParagraphs()), lines::get);
    }

    /**
     * What the text tells of one paragraph.
     *
     * @param paragraph a paragraph
     * @return its lines, each with a line feed at its end
     */
    public static String lines(Paragraph paragraph) {
        StringBuilder lines = new StringBuilder();
        writeObject(Literals.MEETING__PARAGRAPHS, paragraph, 0, lines);
        return lines.toString();
    }

    /**
     * What goes into a signature.
     *
     * @param text a text of this class
     * @return its SHA-256, hexadecimal, lower case
     */
    public static String checksum(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Words in the form that they have within the text.
     *
     * @param words any words
     * @return the words with single spaces, in NFC
     */
    public static String words(String words) {
        return isWell(words) ? words : written(words);
    }

    /** Whether words have that form, as far as a glance tells: letters of Latin script, dashes, quotes and single spaces. */
    private static boolean isWell(String words) {
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ';
            if (space && blank || !isLatin(c)) {
                return false;
            }
            blank = space;
        }
        return words.isEmpty() || !blank;
    }

    /** Whether it stands for itself in NFC whatever stands beside it, and is no white space but the plain one. */
    private static boolean isLatin(char c) {
        return c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x300 || c >= 0x2010 && c < 0x2028;
    }

    private static String written(String words) {
        return BLANK.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Whether the text tells of a feature of an object, if that has a value.
     *
     * @param object an object of a meeting, or the meeting itself
     * @param feature one of its features
     * @return false if it may change and the text stays the same; false also for objects of no meeting
     */
    public static boolean covers(EObject object, EStructuralFeature feature) {
        EStructuralFeature part = feature;
        for (EObject at = object; isTold(part); at = at.eContainer()) {
            if (at instanceof Meeting) {
                return true;
            }
            part = at.eContainingFeature();
            if (part == null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTold(EStructuralFeature feature) {
        return !LEFT_OUT.contains(feature)
                && feature.getEType() != Literals.AUDIENCE
                && !feature.isDerived()
                && (feature instanceof EAttribute || ((EReference) feature).isContainment());
    }

    private static Meeting meeting(Adjustment adjustment) {
        if (adjustment.eContainer() instanceof Meeting meeting) {
            return meeting;
        }
        throw new IllegalArgumentException("the adjustment is not part of a meeting");
    }

    private static String of(Meeting meeting, List<NumberSpan> spans) {
        List<Paragraph> paragraphs = meeting.getParagraphs();
        return text(meeting, spans, place -> lines(paragraphs.get(place)));
    }

    private static String text(Meeting meeting, List<NumberSpan> spans, IntFunction<String> lines) {
        StringBuilder text = new StringBuilder(FORM);
        for (EStructuralFeature feature : meeting.eClass().getEAllStructuralFeatures()) {
            if (feature != Literals.MEETING__PARAGRAPHS) {
                writeFeature(meeting, feature, 0, text);
            }
        }
        List<Paragraph> paragraphs = meeting.getParagraphs();
        for (int place = 0; place < paragraphs.size(); place++) {
            int number = paragraphs.get(place).getNumber();
            if (spans.isEmpty() || spans.stream().anyMatch(span -> span.contains(number))) {
                text.append(lines.apply(place));
            }
        }
        return text.toString();
    }

    private static void writeObject(EStructuralFeature feature, EObject object, int depth, StringBuilder text) {
        text.append("\t".repeat(depth)).append(feature.getName()).append(":\n");
        for (EStructuralFeature part : object.eClass().getEAllStructuralFeatures()) {
            writeFeature(object, part, depth + 1, text);
        }
    }

    private static void writeFeature(EObject object, EStructuralFeature feature, int depth, StringBuilder text) {
        if (!isTold(feature) || !object.eIsSet(feature)) {
            return;
        }
        List<?> values = object.eGet(feature) instanceof List<?> all ? all : List.of(object.eGet(feature));
        if (feature instanceof EAttribute) {
            values.stream()
                    .filter(Objects::nonNull)
                    .forEach(value -> writeValue(feature, value.toString(), depth, text));
        } else if (feature.getEType() == Literals.RUN) {
            writeValue(feature, PlainText.ofRuns(runs(values)), depth, text);
        } else {
            values.forEach(value -> writeObject(feature, (EObject) value, depth, text));
        }
    }

    private static List<Run> runs(List<?> values) {
        return values.stream().<Run>map(Run.class::cast).toList();
    }

    private static void writeValue(EStructuralFeature feature, String value, int depth, StringBuilder text) {
        text.append("\t".repeat(depth))
                .append(feature.getName())
                .append(": ")
                .append(words(value))
                .append('\n');
    }
}
