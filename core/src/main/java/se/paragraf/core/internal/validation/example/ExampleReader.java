// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.internal.federation.DefaultFederationService;
import se.paragraf.core.internal.validation.rule.BothLanguages;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Reads the examples of a rule. */
public final class ExampleReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final ModelPart part;
    private Outcome outcome;
    private String swedish;
    private String english;
    private Federation body;
    private Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
    private List<Meeting> others;
    private Inspection inspection;

    private ExampleReader(JsonParser parser) {
        this.parser = parser;
        this.part = new ModelPart(parser);
    }

    public static List<RuleExample> read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file + " beside " + owner.getName());
            }
            try (JsonParser parser = FACTORY.createParser(in)) {
                return examples(parser);
            }
        } catch (IOException | ModelException | IllegalArgumentException e) {
            throw new IllegalStateException(file + " beside " + owner.getName() + ": " + e.getMessage(), e);
        }
    }

    private static List<RuleExample> examples(JsonParser parser) throws IOException, ModelException {
        List<RuleExample> examples = new ArrayList<>();
        require(parser.nextToken() == JsonToken.START_OBJECT
                && parser.nextToken() == JsonToken.FIELD_NAME
                && parser.currentName().equals("examples")
                && parser.nextToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            examples.add(new ExampleReader(parser).example());
        }
        return List.copyOf(examples);
    }

    private RuleExample example() throws IOException, ModelException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "outcome" -> outcome = Outcome.valueOf(parser.getText());
                case "sv" -> swedish = parser.getText();
                case "en" -> english = parser.getText();
                case "profile" -> body().setProfile(LawProfile.getByName(parser.getText()));
                case "federation" -> body = (Federation) part.read("federation.Federation");
                case "meeting" -> meeting = (Meeting) part.read("minutes.Meeting");
                case "series" -> others = meetings();
                case "inspection" -> inspection = InspectionPart.read(parser);
                default -> throw new IllegalArgumentException("unknown: " + field);
            }
        }
        return new RuleExample(outcome, new BothLanguages(swedish, english), request());
    }

    private List<Meeting> meetings() throws IOException, ModelException {
        List<Meeting> meetings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            meetings.add((Meeting) part.read("minutes.Meeting"));
        }
        return meetings;
    }

    private Federation body() {
        if (body == null) {
            body = FederationFactory.eINSTANCE.createFederation();
        }
        return body;
    }

    private ValidationRequest request() {
        ValidationRequest asked = ValidationRequest.of(meeting);
        link(meeting);
        if (others != null) {
            others.forEach(this::link);
            List<Meeting> all = new ArrayList<>(others);
            all.add(meeting);
            asked = asked.withSeries(MeetingSeries.of(all));
        }
        return inspection == null ? asked : asked.withInspection(inspection);
    }

    private void link(Meeting each) {
        if (body != null) {
            new DefaultFederationService().link(each, body);
            each.setFederation(body);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("it is not an object with a list of examples");
        }
    }
}
