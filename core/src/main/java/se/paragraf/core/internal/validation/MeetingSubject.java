// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.minutes.Participation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** A meeting under check. Used by one thread. */
public final class MeetingSubject implements Subject {

    private final ValidationRequest request;
    private final LawProfile profile;
    private final Optional<LegalCalendar> calendar;
    private final Places places;
    private Participation participation;

    MeetingSubject(ValidationRequest request, LegalCalendar calendar) {
        this(request, calendar, new Places(request.meeting()));
    }

    /** The same where somebody has seen already where the paragraphs stand. */
    public MeetingSubject(ValidationRequest request, LegalCalendar calendar, Places places) {
        this.request = request;
        this.places = places;
        this.profile = GoverningLaw.of(request.meeting());
        this.calendar = body().map(calendar::of).orElseGet(() -> calendar.under(profile));
    }

    @Override
    public Meeting meeting() {
        return request.meeting();
    }

    @Override
    public LawProfile profile() {
        return profile;
    }

    @Override
    public Optional<Federation> body() {
        return GoverningLaw.body(request.meeting());
    }

    @Override
    public Optional<LegalCalendar> calendar() {
        return calendar;
    }

    @Override
    public Participation participation() {
        if (participation == null) {
            participation = Participation.of(request.meeting());
        }
        return participation;
    }

    @Override
    public List<NumberSpan> numbers() {
        return places.numbers();
    }

    @Override
    public int place(Paragraph paragraph) {
        return places.of(paragraph);
    }

    @Override
    public MeetingSeries series() {
        return request.series();
    }

    @Override
    public Optional<Inspection> inspection() {
        return request.inspection();
    }

    @Override
    public Optional<Path> folder() {
        return request.folder();
    }
}
