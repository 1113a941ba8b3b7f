// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;
import se.paragraf.model.minutes.Vote;

/** Tells for which proposal yes stands and for which no: "Ja-röst för bifall, nej-röst för avslag." */
final class VoteMeaning {

    private static final String END =
            "(?=[,.;]?\\h*(?:(?:och|samt|den|de|medan)\\h+)?(?:som\\h+)?[^.,;]{0,80}?\\bnej|[.;]|$)";
    private static final Pattern YES = Words.pattern("\\bja(?:[-\\h]?" + any("röst", "röstar") + "p?)?\\h*(?::|"
            + any("för", "innebär", "betyder") + ")\\h*(.{3,120}?)" + END);
    private static final Pattern NO = Words.pattern("\\bnej(?:[-\\h]?" + any("röst", "röstar") + ")?\\h*(?::|"
            + any("för", "innebär", "betyder") + ")\\h*(.{3,120}?)(?:[.;]|$)");
    private static final Pattern SECRET =
            Words.pattern("\\b(?:sluten|slutna|hemlig)\\h+(?:" + any("omröstning", "votering") + ")");
    private static final Pattern LOT = Words.pattern("\\b(?:lottning(?:en)?|lotten|genom\\h+lott)\\b");

    private VoteMeaning() {}

    static void read(List<Passage> passages, Paragraph paragraph) {
        if (paragraph.getVotes().isEmpty()) {
            return;
        }
        Vote vote = paragraph.getVotes().get(0);
        boolean only = paragraph.getVotes().size() == 1;
        for (Passage passage : passages) {
            String text = passage.text();
            if (only) {
                vote.setSecret(vote.isSecret() || SECRET.matcher(text).find());
                vote.setByLot(vote.isByLot() || LOT.matcher(text).find());
            }
            Matcher yes = YES.matcher(text);
            Matcher no = NO.matcher(text);
            if (only
                    && vote.getMatter() == null
                    && yes.find()
                    && no.find(yes.start())
                    && PersonNames.in(yes.group(1)).isEmpty() | isProposal(yes.group(1))) {
                vote.setMatter(text.substring(yes.start(), no.end()).strip());
                vote.setYesTo(meant(yes.group(1), paragraph));
                vote.setNoTo(meant(no.group(1), paragraph));
            }
        }
    }

    private static boolean isProposal(String words) {
        return words.contains("yrkande") || words.contains("förslag");
    }

    /** The one proposal that the words fit; null if they fit none or several. */
    private static Proposal meant(String words, Paragraph paragraph) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<Proposal> named = paragraph.getProposals().stream()
                .filter(proposal -> proposal.getBy().stream().anyMatch(by -> names(lower, by.toLowerCase(Locale.ROOT))))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        String word = lower.contains("avslag")
                ? "avslag"
                : lower.contains("återremiss") ? "återremi" : lower.contains("bifall") ? "bifall" : "";
        List<Proposal> fit = paragraph.getProposals().stream()
                .filter(proposal -> proposal.getKind() != ProposalKind.PROPOSAL)
                .filter(proposal -> !word.isEmpty() && proposal.getText().contains(word))
                .toList();
        return fit.size() == 1 && named.isEmpty() ? fit.get(0) : null;
    }

    private static boolean names(String words, String by) {
        String surname = by.substring(by.lastIndexOf(' ') + 1);
        return words.contains(surname + "s ") || words.contains(surname + " ") && words.contains("yrkande");
    }
}
