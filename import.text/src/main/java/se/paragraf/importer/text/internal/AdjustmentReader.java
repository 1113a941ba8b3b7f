// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;

/** Tells the adjustments of the minutes apart: one for each notice that announces one of its own. */
final class AdjustmentReader implements PartReader {

    private static final Pattern AT_ONCE = Pattern.compile("(?iu)omedelbar");
    private static final Pattern EDGES = Pattern.compile("^[\\h\\p{P}]+|[\\h\\p{P}]+$");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[^\\t\\n]{2,80}");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        for (Notice notice : meeting.getNotices()) {
            List<Line> own = lines.all()
                    .subList(
                            notice.getTrace().getFirstLine() - 1,
                            notice.getTrace().getLastLine());
            boolean immediate = !notice.getParagraphs().isEmpty() && isImmediate(notice, own, meeting.getDate());
            if (notice.getAdjustedOn() != null || immediate) {
                notice.setAdjustment(adjustment(notice, own, immediate, meeting));
            }
        }
    }

    /** Part of the minutes is adjusted at the meeting where the notice says so, or on its day. */
    private static boolean isImmediate(Notice notice, List<Line> own, LocalDate meeting) {
        return notice.getAdjustedOn() == null
                ? own.stream().anyMatch(line -> AT_ONCE.matcher(line.text()).find())
                : notice.getAdjustedOn().equals(meeting);
    }

    private static Adjustment adjustment(Notice notice, List<Line> own, boolean immediate, Meeting meeting) {
        return meeting.getAdjustments().stream()
                .filter(known -> Objects.equals(known.getAdjustedOn(), notice.getAdjustedOn())
                        && EcoreUtil.equals(known.getParagraphs(), notice.getParagraphs()))
                .findFirst()
                .orElseGet(() -> {
                    Adjustment adjustment = MinutesFactory.eINSTANCE.createAdjustment();
                    adjustment.setAdjustedOn(notice.getAdjustedOn());
                    adjustment.setPlace(place(own));
                    adjustment.setImmediate(immediate);
                    adjustment.getParagraphs().addAll(EcoreUtil.copyAll(notice.getParagraphs()));
                    adjustment.setTrace(EcoreUtil.copy(notice.getTrace()));
                    meeting.getAdjustments().add(adjustment);
                    return adjustment;
                });
    }

    private static String place(List<Line> own) {
        return Fields.of(own).all().stream()
                .filter(field -> field.label() == Label.ADJUSTMENT_PLACE)
                .flatMap(field -> field.pieces().stream().limit(1))
                .map(piece -> Clock.without(Dates.without(piece.text()), true))
                .map(text -> EDGES.matcher(text).replaceAll(""))
                .filter(text -> PLACE.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }
}
