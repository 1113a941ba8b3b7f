// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.validation.MeetingSubject;
import se.paragraf.core.internal.validation.Places;
import se.paragraf.core.internal.validation.RuleCheck;
import se.paragraf.core.internal.validation.live.Pace.OutOfTime;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.spi.Subject;

/** Keeps what each rule found, and runs those again that look at what was edited. */
public final class FollowedMeeting implements LiveValidation {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedMeeting.class);

    private final ValidationRequest request;
    private final LegalCalendar calendar;
    private final List<FollowedRule> rules;
    private final Touches touches;
    private final FollowedModel model;
    private Places places;
    private boolean closed;

    public FollowedMeeting(ValidationRequest request, List<RuleCheck> rules, LegalCalendar calendar) {
        this.request = request;
        this.calendar = calendar;
        this.rules = rules.stream().map(FollowedRule::of).toList();
        this.touches = new Touches(request.meeting());
        this.model = new FollowedModel(touches);
        this.places = new Places(request.meeting());
        model.follow(request.meeting());
        request.series().meetings().forEach(model::follow);
    }

    @Override
    public FindingsChange recheck() {
        return recheck(Pace.endless());
    }

    @Override
    public FindingsChange recheck(Duration budget) {
        return recheck(Pace.of(budget));
    }

    private FindingsChange recheck(Pace pace) {
        if (closed) {
            throw new IllegalStateException("the validation is closed");
        }
        if (touches.changedOrder()) {
            places = places.after(request.meeting());
        }
        touches.inside().keySet().stream().filter(places::has).forEach(places::edited);
        touches.meetings().forEach(request.series()::forget);
        Subject subject = new MeetingSubject(request, calendar, places);
        rules.forEach(rule -> rule.note(touches, places));
        touches.clear();
        try {
            rules.forEach(rule -> rule.recheck(subject, pace));
        } catch (OutOfTime e) {
            LOG.debug("out of time; the rest is checked the next time");
        }
        Difference difference = new Difference();
        rules.forEach(rule -> rule.tell(difference));
        return difference.told();
    }

    @Override
    public boolean isDue() {
        return !closed && (!touches.isEmpty() || rules.stream().anyMatch(FollowedRule::isBehind));
    }

    @Override
    public Stream<Finding> findings() {
        return rules.stream().flatMap(FollowedRule::findings);
    }

    @Override
    public void close() {
        closed = true;
        model.close();
        touches.clear();
    }
}
