// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Paragraph;

/** I18: of a policy, plan, order or agreement that is adopted it is told which text it is. */
final class AdoptedText {

    /** Documents that hold for a long time; the first letter of an "överenskommelse" is often misread. */
    private static final String DOCUMENT =
            "(?!(?:(?:dag|tur|rang|föredragnings)?ordning|tids?plan|(?:sammanträdes|mötes)plan"
                    + "|(?:dags)?program|plan)(?:en|et|er|erna)?\\b)\\p{L}*(?:polic(?:y|yn|ies)|plan(?:en|er|erna)?|ordning(?:en|ar|arna)?"
                    + "|reglemente(?:t|n|na)?|riktlinje(?:n|r|rna)?|strateg(?:i|in|ier)|program(?:met)?|avtal(?:et|en)?"
                    + "|budget(?:en)?|instruktion(?:en|er|erna)?|taxa(?:n|or)?|stadgar(?:na)?)\\b"
                    + "|\\S{0,3}verenskommelse(?:n|r|rna)?\\b";
    /** Behind these words stands what the decision is about, not what it adopts. */
    private static final String BETWEEN = "(?:\\s+(?!(?:om|enligt|i|inom|från|utifrån|med|mot|på|per|ur|under|för)\\s"
            + "|\\p{L}*(?:rapport|uppfölj|redovis|information|protokoll))[^\\s.;]+){0,6}?\\s+";

    private static final Pattern ADOPTS =
            Phrases.pattern("\\b(?:anta|antar|antog|antaga|fastställ(?:a|er|de)?|godkän(?:na|ner|de))\\b" + BETWEEN
                    + "(" + DOCUMENT + ")");
    private static final Pattern IS_ADOPTED = Phrases.pattern(
            "\\b(" + DOCUMENT
                    + ")(?:\\s+[^\\s.;]+){0,4}?\\s+(?:anta(?:s|gs|ges)|antogs|fastställ(?:s|as|es|des)|godkän(?:ns|nas|nes|des))\\b");
    private static final Pattern NAMED = Phrases.pattern("(?<!\\p{L})(" + DOCUMENT + ")");
    private static final Pattern PUTS_OFF =
            Phrases.pattern("\\b(?:föreslå|föreslår|återremit|bordl[aä]|avsl[åo]|hemställ)");
    private static final Pattern ATTACHED =
            Phrases.pattern("\\bbilag(?:a|an|d|t|or|orna)\\b|\\bbifogas?\\b|\\bbifogad");
    private static final Pattern DAY = Phrases.pattern("\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b"
            + "|\\b\\d{1,2}\\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\s(?:19|20)\\d\\d\\b");
    private static final Pattern EDITION = Phrases.pattern(
            "\\b(?:version|utgåva|upplaga)\\s+\\d|\\bv\\.?\\s?\\d+\\.\\d" + "|\\brev\\.?\\s*\\d|\\bdaterad");
    private static final Pattern BASIS = Phrases.pattern("\\b(?:underlag|tjänsteskrivelse|handling|förslag)");

    private AdoptedText() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < paragraph.getDecisions().size(); i++) {
            String location = Paragraphs.location(subject, paragraph) + ".decisions[" + i + "]";
            document(paragraph, paragraph.getDecisions().get(i))
                    .ifPresent(document -> findings.add(finding(rule, paragraph, document, location)));
        }
        return findings.stream();
    }

    private static Finding finding(RuleDescription rule, Paragraph paragraph, String document, String location) {
        boolean known = isIdentified(paragraph);
        return rule.finding(known ? Outcome.PASS : Outcome.FAIL)
                .paragraph(paragraph.getNumber())
                .at(location)
                .fact(Facts.NAMES, List.of(document))
                .message(known ? "I18.pass" : "I18.fail", Paragraphs.sign(paragraph), document);
    }

    /** The document that a decision adopts, as it names it, or as the heading does. */
    private static Optional<String> document(Paragraph paragraph, Decision decision) {
        String text = ParagraphText.of(decision);
        if (PUTS_OFF.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<String> named = first(ADOPTS, text).or(() -> first(IS_ADOPTED, text));
        return named.isPresent()
                        || decision.getOutcome() != DecisionOutcome.ADOPTED
                        || NAMED.matcher(text).find()
                ? named
                : first(NAMED, ParagraphText.title(paragraph));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean isIdentified(Paragraph paragraph) {
        String all = ParagraphText.whole(paragraph);
        return !paragraph.getAttachments().isEmpty()
                || ATTACHED.matcher(all).find()
                || EDITION.matcher(all).find()
                || all.lines().anyMatch(AdoptedText::isDated);
    }

    /** Whether a line tells the day of a document, and not only of something else. */
    private static boolean isDated(String line) {
        return DAY.matcher(line).find()
                && (BASIS.matcher(line).find() || NAMED.matcher(line).find());
    }
}
