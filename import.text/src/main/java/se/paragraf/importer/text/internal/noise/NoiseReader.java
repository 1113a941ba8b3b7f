// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.header.BodyName;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.paragraph.Rubric;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Meeting;

/** Drops what only pages need: their numbers, running heads and feet, places for initials, rulers, the list of contents. */
public final class NoiseReader implements PartReader {

    private static final int REACH = 3;
    private static final int LONGEST = 160;
    private static final String PAGE =
            "(?:(?:sida|sidan|blad|bladet|sid\\.?|page|s\\.)\\h*\\d{1,4}(?:\\h*(?:[(\\[/]|av|of)\\h*\\d{1,4}\\h*[)\\]]?)?|\\d{1,4}\\h*[(\\[]\\h*\\d{1,4}\\h*[)\\]]|[-–]\\h*\\d{1,4}\\h*[-–])";
    private static final String INITIALS =
            "(?:(?:justerandes|justerares?|justerarens|justerarnas|ordf(?:örandes?|\\.)?|sekr(?:eterarens?|\\.)?)\\h*(?:sign(?:atur(?:er)?|\\.)?|initialer)?[.:]?|utdragsbestyrkande:?|sign(?:atur)?\\.?)";
    private static final Pattern PAGE_LINE = Pattern.compile("(?iu)\\h*" + PAGE + "\\h*");
    private static final Pattern PAGE_END = Pattern.compile("(?iu)(?:^|.*(?:\\t|\\h\\h))\\h*+" + PAGE + "\\h*$");
    private static final Pattern INITIALS_LINE = Pattern.compile(
            "(?iu)\\h*(?:justerandes|justerares?|justerarens|justerarnas|ordf(?:örandes|\\.)|utdragsbestyrkande)\\h*(?:sign(?:atur(?:er)?|\\.)?|initialer)?[.:]?(?:[\\h\\t._]+"
                    + INITIALS + ")*[\\h\\t._]*(?:" + PAGE + "\\h*)?");
    private static final Pattern INITIALS_SIGN = Pattern.compile("(?iu).*(?:sign|initialer|utdragsbestyrkande).*");
    /** The file that the pages were printed from: "K:\\Nämnd\\Protokoll 3.docx (2)". */
    private static final Pattern FILE = Pattern.compile(
            "(?iu)\\h*(?:\\p{Alpha}:[\\\\/]|\\\\\\\\|file:///)[^\\t:*?\"<>|]{1,140}\\.(?:docx?|docm|dotx?|odt|rtf|pdf)(?:\\h*\\(\\d{1,3}\\))?(?:[\\h\\t]+"
                    + PAGE + ")?\\h*");

    private static final Pattern RULER = Pattern.compile("[\\h\\t]*[-–—_=*.…·~•#|]{3}[\\h\\t\\-–—_=*.…·~•#|]*");
    /** Which part of the body met, behind its name. */
    private static final Pattern ORGAN = Pattern.compile(
            "(?iu)(?<=\\p{L}),\\h*(?:\\p{L}*styrelsen?|direktionen|\\p{L}*utskottet|\\p{L}*fullmäktige|\\p{L}*nämnden)\\h*$");

    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern SPACES = Pattern.compile("[\\h\\t]+");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        outline.contents().forEach(lines::drop);
        TreeSet<Integer> breaks = new TreeSet<>();
        for (Line line : lines.all()) {
            if (line.text().length() > LONGEST) {
                continue;
            }
            boolean initials = INITIALS_LINE.matcher(line.text()).matches()
                    && INITIALS_SIGN.matcher(line.text()).matches();
            if (PAGE_LINE.matcher(line.text()).matches()
                    || FILE.matcher(line.text()).matches()
                    || initials) {
                lines.drop(line);
                breaks.add(line.number());
            } else if (RULER.matcher(line.text()).matches()) {
                lines.drop(line);
            } else if (lines.startsPage(line) || PAGE_END.matcher(line.text()).matches()) {
                breaks.add(line.number());
            }
        }
        dropRepeated(lines, outline, breaks);
        dropDatedHeads(lines, outline, breaks);
        BrokenWords.heads(lines, outline.start(lines)).forEach(lines::drop);
    }

    /** The body and a day, the same again and again amidst the paragraphs, head pages although no page is counted; so do they below the count of one. */
    private static void dropDatedHeads(Lines lines, Outline outline, Set<Integer> breaks) {
        Map<String, List<Line>> heads = new HashMap<>();
        lines.all().stream()
                .filter(line ->
                        line.number() > outline.start(lines) && line.text().length() <= LONGEST)
                .filter(line -> !lines.isClaimed(line) && isDatedHead(line))
                .forEach(line -> heads.computeIfAbsent(line.text().strip(), text -> new ArrayList<>())
                        .add(line));
        heads.values().stream()
                .filter(same -> same.size() > 1 || breaks.contains(same.get(0).number() - 1))
                .flatMap(List::stream)
                .forEach(lines::drop);
    }

    private static boolean isDatedHead(Line line) {
        String rest = ORGAN.matcher(Dates.without(line.text()).strip()).replaceFirst("");
        return !Dates.in(line.text()).isEmpty()
                && (BodyName.names(rest)
                        || BodyName.federation(List.of(line))
                                .filter(rest::equals)
                                .isPresent());
    }

    /**
     * Lines beside the breaks of pages that come again as far from another break. What stands first is kept; so is a
     * rubric, and what a heading parts from the break: a running head stands before the paragraphs of its page.
     */
    private static void dropRepeated(Lines lines, Outline outline, TreeSet<Integer> breaks) {
        Set<Line> headings = new HashSet<>();
        outline.headings().stream().map(Heading::lines).forEach(headings::addAll);
        TreeSet<Integer> headed = headings.stream().map(Line::number).collect(Collectors.toCollection(TreeSet::new));
        int[] worded = worded(lines);
        Map<Line, Set<String>> near = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines.all()) {
            if (!line.isBlank() && line.text().length() <= LONGEST && !headings.contains(line)) {
                String form = form(line);
                Set<String> places = new HashSet<>();
                Stream.of(
                                breaks.floor(line.number()),
                                breaks.lower(line.number()),
                                breaks.ceiling(line.number()),
                                breaks.higher(line.number()))
                        .filter(at -> at != null && isNear(headed, at, line.number()))
                        .forEach(at -> places.add(worded[line.number() - 1] - worded[at - 1] + " " + form));
                if (!places.isEmpty()) {
                    near.put(line, places);
                    places.forEach(place -> seen.merge(place, 1, Integer::sum));
                }
            }
        }
        Set<String> kept = new HashSet<>();
        near.forEach((line, places) -> {
            String form = form(line);
            boolean repeated = places.stream().anyMatch(place -> seen.get(place) > 1)
                    && (isDay(line) || form.chars().filter(Character::isLetter).count() > 2)
                    && Rubric.of(line.text().strip()).isEmpty();
            if (!kept.add(form) && repeated) {
                lines.drop(line);
            }
        });
    }

    /** How many lines with words in them there are up to each line. */
    private static int[] worded(Lines lines) {
        int[] worded = new int[lines.all().size()];
        int count = 0;
        for (Line line : lines.all()) {
            count += line.isBlank() ? 0 : 1;
            worded[line.number() - 1] = count;
        }
        return worded;
    }

    private static boolean isNear(TreeSet<Integer> headed, int pageBreak, int number) {
        int first = Math.min(pageBreak, number);
        int last = Math.max(pageBreak, number);
        return last - first <= REACH && headed.subSet(first, last).isEmpty();
    }

    /** True for a line that is a day and nothing else: that of the meeting is the same on every page. */
    private static boolean isDay(Line line) {
        return !Dates.in(line.text()).isEmpty() && Dates.without(line.text()).isBlank();
    }

    /** A line without what differs from page to page. */
    private static String form(Line line) {
        if (isDay(line)) {
            return line.text().strip();
        }
        return SPACES.matcher(FIGURES.matcher(line.text().strip()).replaceAll("#"))
                .replaceAll(" ");
    }
}
