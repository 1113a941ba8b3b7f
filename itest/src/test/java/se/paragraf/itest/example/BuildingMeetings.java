// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.compare.Change;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.json.ModelJson;
import se.paragraf.model.minutes.Meeting;

/** The code of docs/embedding.md. */
final class BuildingMeetings {

    private BuildingMeetings() {}

    static List<Change> edit(Path path) throws ModelException {
        Meeting meeting = MeetingBuilder.meetingOf("Samordningsförbundet Granbygden", LocalDate.of(2024, 3, 14))
                .between(LocalTime.of(9, 0), LocalTime.of(11, 30))
                .at("Sal Eken, Granby")
                .deciding("Åsa Granlund", person -> person.asChair().representing("Granby kommun"))
                .other("Eva Sand", person -> person.asSecretary())
                .firstParagraph(12)
                .paragraph("Medel till insatser", matter -> matter.text("Kansliet föreslår ett bidrag.")
                        .decision("Styrelsen beviljar 475 000 kronor.", decision -> decision.amount(475_000)))
                .build();
        ModelFiles files = ModelFiles.standalone();
        files.create(path, meeting).save();

        ModelFile file = files.open(path);
        Meeting opened = (Meeting) file.root();
        Meeting before = ModelCopy.asVersion(opened);
        opened.getParagraphs().get(0).getDecisions().get(0).getAmounts().get(0).setSek(500_000);
        List<Change> changes = ModelComparison.compare(before, opened);
        for (Change change : changes) {
            System.out.println(change.message().in(Locale.forLanguageTag("sv")));
        }
        for (Finding finding : Paragraf.standalone().validating().validate(opened)) {
            if (finding.outcome() == Outcome.FAIL) {
                System.out.println(finding.rule().id() + " " + finding.message().in(Locale.ENGLISH));
            }
        }
        file.save();
        return changes;
    }

    static Meeting readJson(Path path) throws ModelException, IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return (Meeting) ModelJson.standalone().read(in).root();
        }
    }
}
