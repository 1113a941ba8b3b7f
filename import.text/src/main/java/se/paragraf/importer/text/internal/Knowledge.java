// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.spi.Lexicon;
import se.paragraf.importer.text.internal.repair.Known;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Collects the names and words by which damaged text is repaired. */
final class Knowledge {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private Knowledge() {}

    static Known of(ImportSettings settings, List<Lexicon> lexicons, Consumer<Message> warnings) {
        Knowledge knowledge = new Knowledge();
        settings.federation().ifPresent(knowledge::add);
        settings.earlier().get().forEach(knowledge::add);
        lexicons.forEach(lexicon -> knowledge.add(lexicon, warnings));
        return new Known(knowledge.names, knowledge.words);
    }

    private void add(Federation federation) {
        Stream.of(federation.getName(), federation.getMeetingPlace()).forEach(this::addName);
        federation.getMembers().stream().map(Member::getName).forEach(this::addName);
        for (Person person : federation.getPersons()) {
            addName(person.getName());
            person.getOtherNames().forEach(this::addName);
        }
    }

    /** Names of minutes that were themselves damaged are no better than those at hand. */
    private void add(Meeting meeting) {
        if (meeting.getImportRecord() == null
                || meeting.getImportRecord().getRepairs().isEmpty()) {
            Stream.of(meeting.getFederationName(), meeting.getPlace()).forEach(this::addName);
            for (Attendance attendance : meeting.getAttendances()) {
                addName(attendance.getName());
                addName(attendance.getOrganisation());
            }
        }
    }

    /** One that fails must not keep the others from helping. */
    private void add(Lexicon lexicon, Consumer<Message> warnings) {
        try {
            add(lexicon);
        } catch (RuntimeException | LinkageError e) {
            warnings.accept(Message.of(
                    DefaultMinutesReader.class,
                    "lexicon.failed",
                    lexicon.getClass().getName(),
                    e.toString()));
        }
    }

    private void add(Lexicon lexicon) {
        try (Stream<String> all = lexicon.words()) {
            if (lexicon.kind() == Lexicon.Kind.WORDS) {
                all.map(word -> word.toLowerCase(SWEDISH)).forEach(words::add);
            } else {
                all.forEach(this::addName);
            }
        }
    }

    private void addName(String name) {
        if (Objects.nonNull(name)) {
            names.add(name);
        }
    }
}
