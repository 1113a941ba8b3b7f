// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.Label;
import se.paragraf.core.inspection.Structure;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;

/** P03: a file tells what it is, in which language, and how it is built, to those who do not see it. */
final class Accessible {

    /** What programs write where nobody gave a title. */
    private static final Pattern NAME_OF_FILE =
            Pattern.compile("(?i)microsoft (word|office word) - .*|[^ ]*\\.(docx?|odt|rtf|pdf|indd|tiff?)");

    private static final Phrases ENGLISH = Phrases.of(Accessible.class, "title-english.txt");
    private static final Phrases SWEDISH = Phrases.of(Accessible.class, "title-swedish.txt");

    private final RuleDescription rule;
    private final Inspection file;
    private final List<Finding> findings = new ArrayList<>();

    private Accessible(RuleDescription rule, Inspection file) {
        this.rule = rule;
        this.file = file;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return subject.inspection()
                .map(file -> new Accessible(rule, file).check())
                .orElseGet(() -> Scanned.check(rule, subject));
    }

    private Stream<Finding> check() {
        if (!file.structure().tagged()) {
            add(fail("structure"), "P03.untagged");
        } else if (file.kind().equals(Inspection.PDF)) {
            add(pass("structure"), "P03.tagged");
        }
        language(file.label());
        title(file.label());
        if (file.structure().tagged()) {
            headings(file.structure().headings());
            parts("tables", file.structure().tables(), file.structure().tablesWithHeaders());
            parts("pictures", file.structure().pictures(), file.structure().picturesWithText());
        }
        bookmarks(file.structure());
        if (file.protection().encrypted()) {
            boolean closed = file.protection().closed();
            add(closed ? fail("encryption") : pass("encryption"), closed ? "P03.closed" : "P03.open");
        }
        return findings.stream();
    }

    /** The text itself is not read for it: minutes are in Swedish, and a translation has a title in its language. */
    private void language(Label label) {
        if (label.language().isEmpty()) {
            add(fail("language"), "P03.mute");
            return;
        }
        String stated = label.language().get();
        String language = Locale.forLanguageTag(stated).getLanguage();
        String title = label.title().orElse("");
        if (language.equals("sv") || language.equals("en") && ENGLISH.in(title)) {
            add(pass("language").fact(Facts.NAMES, List.of(stated)), "P03.language", stated);
        } else if (SWEDISH.in(title)) {
            add(fail("language").fact(Facts.NAMES, List.of(stated)), "P03.foreign", stated, title);
        } else {
            add(
                    rule.finding(Outcome.UNKNOWN).at("source.language").fact(Facts.NAMES, List.of(stated)),
                    "P03.unsure",
                    stated);
        }
    }

    private void title(Label label) {
        String title = label.title().orElse("");
        if (title.isEmpty()) {
            add(fail("title"), "P03.untitled");
        } else if (NAME_OF_FILE.matcher(title).matches()) {
            add(fail("title").fact(Facts.NAMES, List.of(title)), "P03.filename", title);
        } else if (label.titleShown().isPresent() && !label.titleShown().get()) {
            add(fail("title").fact(Facts.NAMES, List.of(title)), "P03.hidden", title);
        } else {
            add(pass("title").fact(Facts.NAMES, List.of(title)), "P03.titled", title);
        }
    }

    private void headings(List<Integer> levels) {
        if (levels.isEmpty()) {
            add(fail("headings").fact(Facts.COUNT, 0), "P03.headless");
            return;
        }
        int before = 0;
        for (int level : levels) {
            if (level > before + 1) {
                FindingBuilder skipped = fail("headings").fact(Facts.COUNT, levels.size());
                add(skipped, before == 0 ? "P03.first" : "P03.skipped", level, before);
                return;
            }
            before = level == 0 ? before : level;
        }
        add(pass("headings").fact(Facts.COUNT, levels.size()), "P03.headings", levels.size());
    }

    /** Parts that need something told of them: all have it, or some do not. */
    private void parts(String what, int all, int told) {
        if (all > told) {
            add(fail(what).fact(Facts.COUNT, all - told), "P03." + what + ".fail", all, all - told);
        } else if (all > 0) {
            add(pass(what).fact(Facts.COUNT, all), "P03." + what + ".pass", all);
        }
    }

    /** One page needs no way from part to part, and where pages are not known headings are the way. */
    private void bookmarks(Structure structure) {
        if (file.pages().count() > 1) {
            add(
                    structure.bookmarks() ? pass("bookmarks") : fail("bookmarks"),
                    structure.bookmarks() ? "P03.bookmarks.pass" : "P03.bookmarks.fail",
                    file.pages().count());
        }
    }

    private FindingBuilder pass(String what) {
        return rule.finding(Outcome.PASS).at("source." + what);
    }

    private FindingBuilder fail(String what) {
        return rule.finding(Outcome.FAIL).at("source." + what);
    }

    private void add(FindingBuilder finding, String key, Object... arguments) {
        findings.add(finding.message(key, arguments));
    }
}
