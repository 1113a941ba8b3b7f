// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.internal.Contribution;
import se.paragraf.core.internal.validation.live.FollowedMeeting;
import se.paragraf.core.internal.validation.model.SoundSettings;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.DocumentRule;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Runs the rules in the order of their ids. */
@Component
public final class DefaultValidator implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultValidator.class);

    private final List<Rule> single;
    private final List<RuleSet> sets;
    private final LegalCalendar calendar;
    private List<RuleCheck> rules;

    @Activate
    public DefaultValidator(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Rule> single,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RuleSet> sets,
            @Reference LegalCalendar calendar) {
        this.single = List.copyOf(single);
        this.sets = List.copyOf(sets);
        this.calendar = calendar;
    }

    @Override
    public List<Rule> installed() {
        return rulesInOrder().stream().map(RuleCheck::rule).toList();
    }

    @Override
    public List<RuleDescription> rules() {
        return rulesInOrder().stream().map(RuleCheck::description).toList();
    }

    @Override
    public Stream<Finding> findings(ValidationRequest request) {
        Subject subject = new MeetingSubject(request, calendar);
        return chosen(request).flatMap(rule -> rule.findings(subject).stream());
    }

    @Override
    public LiveValidation follow(ValidationRequest request) {
        return new FollowedMeeting(request, chosen(request).toList(), calendar);
    }

    private Stream<RuleCheck> chosen(ValidationRequest request) {
        return rulesInOrder().stream()
                .filter(rule -> request.rules().isEmpty()
                        || request.rules().contains(rule.description().id()));
    }

    @Override
    public Stream<Finding> findings(Inspection inspection, Optional<Federation> body) {
        Meeting unread = MinutesFactory.eINSTANCE.createMeeting();
        body.ifPresent(unread::setFederation);
        ValidationRequest request = ValidationRequest.of(unread).withInspection(inspection);
        Subject subject = new MeetingSubject(request, calendar);
        return rulesInOrder().stream()
                .filter(rule -> rule.rule() instanceof DocumentRule)
                .flatMap(rule -> rule.findings(subject).stream());
    }

    /** The rules are made when they are first asked for, since most commands never check anything. */
    private synchronized List<RuleCheck> rulesInOrder() {
        if (rules == null) {
            List<Rule> all = new ArrayList<>(single);
            Contribution.asked(sets, RuleSet::rules).forEach(set -> all.addAll(set.answer()));
            Map<String, RuleCheck> byId = new TreeMap<>();
            Contribution.asked(all, Rule::description).forEach(rule -> add(rule, byId));
            Set<String> ids = byId.keySet().stream()
                    .map(id -> id.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            Rule settings = SoundSettings.among(ids);
            ids.add(settings.description().id());
            add(new Contribution<>(settings, settings.description()), byId);
            rules = List.copyOf(byId.values());
        }
        return rules;
    }

    /** Whoever brings a rule of its own with the id of another wants it to hold in place of that. */
    private static void add(Contribution<Rule, RuleDescription> rule, Map<String, RuleCheck> byId) {
        String id = rule.answer().id();
        RuleCheck first = byId.putIfAbsent(id, new RuleCheck(rule.service(), rule.answer()));
        if (first != null) {
            LOG.info(
                    "rule {} of {} takes the place of that of {}",
                    id,
                    first.description().title().owner().getName(),
                    rule.answer().title().owner().getName());
        }
    }
}
