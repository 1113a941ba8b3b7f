// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;

/** Finds votes: their counts, who voted how, and whose casting vote settled them. For one paragraph. */
final class VoteFinder {

    private static final String COUNT = "(\\d{1,3}|ett|" + String.join("|", Numerals.WORDS) + ")";
    private static final String CHOICE =
            "(ja|nej|nedlagda?|blanka?|" + any("avstår", "avstående", "avstod", "avstått") + ")";
    private static final String VOTES = "(?:[-\\h]?(?:" + any("röster", "röst", "röstar", "röstade") + "))?";

    private static final Pattern VOTING =
            Words.pattern("\\b(?:" + any("omröstning", "rösträkning") + "|votering|(?:ja|nej)-?\\h?" + any("röst") + "|"
                    + any("röstar", "röstade", "utslagsröst", "rösterna", "röster", "röstsiffrorna", "röstetal") + ")");
    private static final Pattern COUNTED = Words.pattern(
            "\\b" + COUNT + "\\h*(?:" + any("som", "röstar", "röstade", "röster", "ledamot", "ledamöter", "personer")
                    + "\\h+){0,2}" + CHOICE + "\\b" + VOTES);
    private static final Pattern COLON = Words.pattern("\\b" + CHOICE + VOTES + "\\h*[:=]\\h*\\(?" + COUNT + "\\b");
    private static final Pattern LABELLED = Words.pattern("\\b" + CHOICE + VOTES + "\\h*–?\\h*\\(?" + COUNT + "\\b");
    private static final String LABEL = "(?:[Jj]a|[Nn]ej|[Aa]vst\\p{L}+)(?:" + VOTES
            + "\\h*(?:\\(\\d{1,3}\\)\\h*)?:|[-\\h]" + any("röst", "röster", "röstar", "röstade") + ")";
    private static final Pattern VOTERS = Words.pattern("(?:\\b" + CHOICE + VOTES
            + "(?:\\h+" + any("från") + "\\h+att\\h+" + any("rösta")
            + ")?\\h*(?:\\(?\\d{1,3}(?:\\h*st)?\\)?)?\\h*(?::(?:\\h*\\d{1,3}(?:\\h*st)?\\h*[(,:])?|(?:(?:avges|avgavs|"
            + any("lämnas", "lämnades") + ")\\h+)?av\\b|(?<=" + any("röstar", "röstade") + "))|\\b"
            + any("röstar", "röstade")
            + "\\h+" + CHOICE + "\\b\\h*:?)\\h*(?-i:(" + Words.NAME + "[^.:;]{0,2000}?(?=\\h" + LABEL
            + "|,?\\h(?:medan|men|under\\h+det)\\h|[.;]|$)))");
    private static final Pattern IN_BRACKETS =
            Words.pattern("\\b" + CHOICE + VOTES + "\\h*\\(((?-i:" + Words.NAME + ")[^()]{0,2000})\\)");
    private static final Pattern SIDE_COUNT =
            Words.pattern("^(" + any("för") + "|e?mot)(?:\\h+\\p{L}+){0,2}\\h*:\\h*" + COUNT + "\\b");
    private static final Pattern NAME_VOTES = Pattern.compile(
            "(" + Words.NAME + ")\\h*(?:\\([^)]{1,20}\\)\\h*)?(?:[:–-]\\h+)?\\b(?:" + any("röstar", "röstade")
                    + "\\h+)?(JA|NEJ|AVSTÅR|Ja|Nej|Avstår|ja|nej|avstår|avstod)(?![\\p{L}:-]|\\h*[(:])");
    private static final Pattern SUBJECTS = Words.pattern(VoteSides.NAMES + "\\h+(?:" + any("röstar", "röstade")
            + "\\h+" + CHOICE + "\\b|(" + any("avstår", "avstod") + ")\\b)");
    private static final Pattern VERB_FIRST =
            Words.pattern("\\b" + any("röstar", "röstade") + "\\h+" + VoteSides.NAMES + "\\h+" + CHOICE + "\\b");
    private static final List<Pattern> FOR_AND_AGAINST = List.of(
            Words.pattern("\\b(?:resultat|utfall)(?:et)?\\h+(?:" + any("är", "blev", "blir", "var")
                    + ")[,:]?\\h+(?:siffrorna\\h+)?" + COUNT + "\\h*(?:[-–—]|mot)\\h*" + COUNT
                    + "\\b(?!\\h*(?:nej|ja|\\p{L}))"),
            Words.pattern(
                    "\\b" + COUNT + "\\h+(?:" + any("röster") + "\\h+)?" + any("för") + "\\h+bifall\\b[^.\\d]{0,60}?\\b"
                            + COUNT + "\\h+(?:" + any("röster") + "\\h+)?(?:" + any("för") + "\\h+)?avslag\\b"),
            Words.pattern("\\b" + COUNT + "\\h+(?:" + any("röster") + "\\h+)?" + any("för") + ",?\\h+(?:och\\h+)?"
                    + COUNT + "\\h+(?:" + any("röster") + "\\h+)?e?mot\\b"),
            Words.pattern("\\b" + any("röstsiffrorna", "rösterna", "röstetalen", "röstetalet", "röstetal")
                    + "(?:\\h+(?:" + any("är", "blev", "blir", "var") + "))?(?:\\h+lika)?[,:]?\\h+"
                    + COUNT + "\\h*(?:[-–—]|mot)\\h*" + COUNT + "\\b"),
            Words.pattern("\\b" + COUNT + "\\h+" + any("röster") + "\\h+mot\\h+" + COUNT + "\\b(?!\\h*(?:nej|ja))"),
            Words.pattern("\\b" + COUNT + "(?:\\h+\\p{L}+)?\\h+" + any("röstar", "röstade", "röster") + "\\h+"
                    + any("för") + "\\b[^.]{0,60}?\\b" + COUNT + "(?:\\h+\\p{L}+)?\\h+(?:"
                    + any("röstar", "röstade", "röster") + "\\h+)?e?mot\\b"),
            Words.pattern("\\b(?:" + any("röstar", "röstade") + "|" + any("omröstningen", "omröstning")
                    + ")\\b[^.\\d:]{0,60}:\\h*" + COUNT + "\\h+(?:" + any("röster") + "\\h+)?" + any("för")
                    + "\\h+(?!bifall|avslag)[^.,;\\d]{1,60}?(?:,\\h*(?:och\\h+)?|\\h+och\\h+)" + COUNT + "\\h+(?:"
                    + any("röster") + "\\h+)?" + any("för") + "\\h+(?!bifall|avslag)"),
            Words.pattern("\\b" + any("för") + "\\h[^.]{0,40}?\\b" + any("röstar", "röstade") + "\\h+" + COUNT
                    + "\\b[^.]{0,40}?\\be?mot\\h+(?:[^.\\d]{0,40}?\\h)?" + COUNT + "\\b"));
    private static final Pattern LINE = Pattern.compile(
            "(?:Ja|Nej|JA|NEJ|Avst\\p{L}+|AVST\\p{L}+)(?:-?röster|RÖSTER)?\\h*$|Följande\\h|\\d{1,3}\\h+(?:ja|nej)[- ]?röst(?:er)?\\h*\\(\\p{Lu}|(?:Ja|Nej|JA|NEJ|Avst\\p{L}+|AVSTÅR|För|Mot|Emot|Bifall|Avslag)(?:[- ]?\\p{L}+)?\\h*(?:\\(\\d{1,3}\\)\\h*)?:");
    private static final Pattern CASTING = Words.pattern("\\b" + any("utslagsröst", "utslagsrösten") + "\\b|\\b"
            + any("ordförandens", "ordförandes") + "\\h+" + any("röst") + "\\h+(?:\\p{L}+\\h+){0,2}?(?:"
            + any("avgöra", "avgjorde", "avgör")
            + "|utslag(?:et|sgivande)?)\\b");
    private static final Pattern CASTERS =
            Words.pattern("\\b(?-i:(" + Words.NAME + "))\\h+" + any("utslagsröst") + "\\b");
    private static final Pattern ABSTAINED =
            Pattern.compile("avst.*|nedlagda?(?: röst(?:er)?)?|blanka?(?: röst(?:er)?)?");
    /** A side on a line of its own above those who took it. */
    private static final Pattern SIDE =
            Pattern.compile("(?iu)" + CHOICE + "(?:-?röster)?(?:\\h*\\(\\d{1,3}\\h*(?:st)?\\))?:?");

    private static final Pattern BETWEEN_NAMES = Words.pattern("\\h*,\\h*(?:och\\h+)?|\\h+(?:och|samt)\\h+");
    private static final Pattern CHOICES = Words.pattern("(?:\\h*" + CHOICE + "){1,8}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern VOTES_WORD = Pattern.compile("(?iu)[-\\h]?röst(?:er)?:?$");
    private static final Pattern MARK = Pattern.compile("(?i)x|1|✓|√");

    private final Paragraph paragraph;
    private final String chair;
    private final Set<BallotChoice> unsure = EnumSet.noneOf(BallotChoice.class);
    private boolean othersToo;
    private boolean reversed;
    /** What those vote who stand below, each on a line, or null. */
    private BallotChoice side;

    private Vote vote;

    private VoteFinder(Paragraph paragraph, String chair) {
        this.paragraph = paragraph;
        this.chair = chair;
    }

    /** True where a line begins with what was voted, and stands alone therefore. */
    static boolean startsLine(String line) {
        return LINE.matcher(line).lookingAt();
    }

    /** Reads the votes in a body; the chair is whom a casting vote without a name belongs to, or null. */
    static void read(List<Passage> passages, Paragraph paragraph, String chair) {
        if (passages.stream()
                .noneMatch(passage -> VOTING.matcher(passage.text()).find())) {
            return;
        }
        VoteFinder finder = new VoteFinder(paragraph, chair);
        finder.reversed = passages.stream().anyMatch(passage -> VoteSides.reverses(passage.text()));
        List<BallotChoice> columns = List.of();
        for (Passage passage : passages) {
            if (passage.is(Form.ROW)) {
                List<BallotChoice> header = columns(passage.cells());
                columns = header.stream().anyMatch(choice -> choice != null)
                                && PersonNames.in(passage.cells().get(0)).isEmpty()
                        ? header
                        : columns;
                finder.row(passage, columns);
            } else if (!finder.belowSide(passage)) {
                Sentences.of(passage.text()).forEach(sentence -> finder.sentence(sentence, passage));
            }
        }
        paragraph.getVotes().forEach(finder::countNames);
    }

    /** Where the votes are counted but for some who are all named, these are as many as their names. */
    private void countNames(Vote told) {
        if (told.getYes() == null && told.getNo() == null && (othersToo || !hasBothSides(told))) {
            return;
        }
        for (BallotChoice choice : BallotChoice.values()) {
            int names = (int) told.getBallots().stream()
                    .filter(ballot -> ballot.getChoice() == choice)
                    .count();
            if (names > 0 && count(told, choice) == null && !unsure.contains(choice)) {
                set(told, choice, names);
            }
        }
    }

    private static boolean hasBothSides(Vote told) {
        return Stream.of(BallotChoice.YES, BallotChoice.NO)
                .allMatch(side -> told.getBallots().stream().anyMatch(ballot -> ballot.getChoice() == side));
    }

    /** True for nothing but a side, or the names below it. */
    private boolean belowSide(Passage passage) {
        Matcher matcher = SIDE.matcher(passage.text());
        if (matcher.matches()) {
            side = choice(matcher.group(1));
            return true;
        }
        List<String> names = side == null ? List.of() : PersonNames.in(passage.text());
        boolean only = !names.isEmpty()
                && names.size() == BETWEEN_NAMES.splitAsStream(passage.text()).count();
        if (only) {
            names.forEach(name -> ballot(name, side, passage));
        } else {
            side = null;
        }
        return only;
    }

    private void sentence(String sentence, Passage passage) {
        Matcher voters = VOTERS.matcher(sentence);
        while (voters.find()) {
            BallotChoice choice = choice(voters.group(1) == null ? voters.group(2) : voters.group(1));
            List<String> names = PersonNames.in(voters.group(3));
            names.forEach(name -> ballot(name, choice, passage));
            if (names.size() != BETWEEN_NAMES.splitAsStream(voters.group(3)).count()) {
                unsure.add(choice);
            }
        }
        Matcher bracketed = IN_BRACKETS.matcher(sentence);
        while (bracketed.find()) {
            BallotChoice choice = choice(bracketed.group(1));
            PersonNames.in(bracketed.group(2)).forEach(name -> ballot(name, choice, passage));
        }
        for (Pattern pattern : new Pattern[] {SUBJECTS, VERB_FIRST}) {
            Matcher subjects = pattern.matcher(sentence);
            while (subjects.find()) {
                BallotChoice choice = choice(subjects.group(2) == null ? subjects.group(3) : subjects.group(2));
                PersonNames.in(subjects.group(1)).forEach(name -> ballot(name, choice, passage));
            }
        }
        Matcher named = NAME_VOTES.matcher(sentence);
        while (named.find()) {
            if (CHOICES.matcher(named.group(1)).matches()) {
                continue;
            }
            ballot(named.group(1), choice(named.group(2)), passage);
        }
        sides(sentence, passage);
        counts(sentence, passage);
        if (CASTING.matcher(sentence).find()) {
            vote(passage).setCastingVote(caster(sentence));
        }
    }

    private void sides(String sentence, Passage passage) {
        VoteSides.laidDown(sentence).forEach(name -> ballot(name, BallotChoice.ABSTAIN, passage));
        if (!reversed) {
            VoteSides.in(sentence).forEach(side -> side.names().forEach(name -> ballot(name, side.choice(), passage)));
        }
        othersToo |= VoteSides.leavesOut(sentence);
    }

    private String caster(String sentence) {
        Matcher genitive = CASTERS.matcher(sentence);
        if (genitive.find()) {
            List<String> names = PersonNames.in(genitive.group(1));
            String name = names.isEmpty() ? chair : names.get(0);
            boolean ending = name != null && name.endsWith("s") && !name.equals(chair);
            return ending ? name.substring(0, name.length() - 1) : name;
        }
        List<String> names = PersonNames.in(sentence);
        return names.isEmpty() ? chair : names.get(0);
    }

    /** Counts stand behind their label, or before it. */
    private void counts(String sentence, Passage passage) {
        boolean counted =
                COUNTED.matcher(sentence).find() && !COLON.matcher(sentence).find();
        Pattern labelled = COLON.matcher(sentence).find() ? COLON : LABELLED;
        Matcher matcher = (counted ? COUNTED : labelled).matcher(sentence);
        List<MatchResult> labels = matcher.results().toList();
        int choice = counted ? 2 : 1;
        if (labels.stream().allMatch(label -> choice(label.group(choice)) == BallotChoice.ABSTAIN)) {
            forAndAgainst(sentence, passage);
        }
        labels.forEach(label -> count(choice(label.group(choice)), label.group(3 - choice), passage));
    }

    private void forAndAgainst(String sentence, Passage passage) {
        if (reversed) {
            return;
        }
        Matcher side = SIDE_COUNT.matcher(sentence);
        if (side.find()) {
            count(choice(side.group(1)), side.group(2), passage);
            return;
        }
        for (Pattern pattern : FOR_AND_AGAINST) {
            Matcher both = pattern.matcher(sentence);
            if (both.find()) {
                count(BallotChoice.YES, both.group(1), passage);
                count(BallotChoice.NO, both.group(2), passage);
                return;
            }
        }
    }

    private void row(Passage passage, List<BallotChoice> columns) {
        List<String> cells = passage.cells();
        List<String> names = cells.stream()
                .map(PersonNames::in)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        for (int i = 1; i < cells.size(); i++) {
            BallotChoice column = i < columns.size() ? columns.get(i) : null;
            BallotChoice own = choice(cells.get(i));
            if (!names.isEmpty()
                    && (own != null
                            || column != null && MARK.matcher(cells.get(i)).matches())) {
                ballot(names.get(0), own != null ? own : column, passage);
            } else if (names.isEmpty()
                    && column != null
                    && DIGITS.matcher(cells.get(i)).matches()) {
                count(column, cells.get(i), passage);
            } else if (names.isEmpty() && i == 1 && DIGITS.matcher(cells.get(i)).matches()) {
                BallotChoice label = choice(cells.get(0));
                if (label != null) {
                    count(label, cells.get(i), passage);
                }
            }
        }
    }

    private static List<BallotChoice> columns(List<String> cells) {
        return new ArrayList<>(cells.stream().map(VoteFinder::choice).toList());
    }

    private void ballot(String name, BallotChoice choice, Passage passage) {
        boolean known = vote(passage).getBallots().stream()
                .anyMatch(other -> other.getName().equals(name));
        if (!known) {
            Ballot ballot = MinutesFactory.eINSTANCE.createBallot();
            ballot.setName(name);
            ballot.setChoice(choice);
            vote.getBallots().add(ballot);
        }
    }

    private void count(BallotChoice choice, String words, Passage passage) {
        int number = Numerals.value(words);
        Vote current = vote(passage);
        Integer before = count(current, choice);
        if (before != null && before != number) {
            vote = null;
            current = vote(passage);
        }
        set(current, choice, number);
    }

    private static void set(Vote vote, BallotChoice choice, int number) {
        switch (choice) {
            case YES -> vote.setYes(number);
            case NO -> vote.setNo(number);
            case ABSTAIN -> vote.setAbstained(number);
        }
    }

    private static Integer count(Vote vote, BallotChoice choice) {
        return switch (choice) {
            case YES -> vote.getYes();
            case NO -> vote.getNo();
            case ABSTAIN -> vote.getAbstained();
        };
    }

    private Vote vote(Passage passage) {
        if (vote == null) {
            vote = Traces.trace(MinutesFactory.eINSTANCE.createVote(), passage);
            paragraph.getVotes().add(vote);
        }
        vote.getTrace().setLastLine(passage.lastLine());
        return vote;
    }

    static boolean isChoice(String word) {
        return choice(word) != null;
    }

    private static BallotChoice choice(String word) {
        String lower = VOTES_WORD.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        switch (lower) {
            case "ja", "för":
                return BallotChoice.YES;
            case "nej", "mot", "emot":
                return BallotChoice.NO;
            default:
        }
        return ABSTAINED.matcher(lower).matches() ? BallotChoice.ABSTAIN : null;
    }
}
