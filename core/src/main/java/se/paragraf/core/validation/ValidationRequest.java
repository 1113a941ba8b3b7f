// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.model.minutes.Meeting;

/**
 * What is to be checked. Used by one thread, as the model in it is.
 *
 * @param meeting the meeting
 * @param series the meetings of the body that are at hand, this one among them
 * @param inspection what the file tells of itself, where it is a document to be published
 * @param folder where the file of the meeting lies with those of its attachments; empty if there is no such folder
 * @param rules the ids of the rules to run; empty for all
 */
public record ValidationRequest(
        Meeting meeting,
        MeetingSeries series,
        Optional<Inspection> inspection,
        Optional<Path> folder,
        Set<String> rules) {

    /**
     * Creates it.
     *
     * @param meeting not null
     * @param series not null
     * @param inspection not null
     * @param folder not null
     * @param rules not null
     * @throws NullPointerException if an argument is null
     */
    public ValidationRequest {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(inspection, "inspection");
        Objects.requireNonNull(folder, "folder");
        rules = Set.copyOf(rules);
    }

    /**
     * Asks for all rules on one meeting, of which no others are known.
     *
     * @param meeting the meeting
     * @return the request
     */
    public static ValidationRequest of(Meeting meeting) {
        return new ValidationRequest(
                meeting, MeetingSeries.alone(meeting), Optional.empty(), Optional.empty(), Set.of());
    }

    /**
     * The same among other meetings.
     *
     * @param among the meetings of the body, this one among them
     * @return the request
     */
    public ValidationRequest withSeries(MeetingSeries among) {
        return new ValidationRequest(meeting, among, inspection, folder, rules);
    }

    /**
     * The same with what its file tells of itself.
     *
     * @param told the inspection
     * @return the request
     */
    public ValidationRequest withInspection(Inspection told) {
        return new ValidationRequest(meeting, series, Optional.of(told), folder, rules);
    }

    /**
     * The same with the folder of its file.
     *
     * @param around the folder
     * @return the request
     */
    public ValidationRequest withFolder(Path around) {
        return new ValidationRequest(meeting, series, inspection, Optional.of(around), rules);
    }

    /**
     * The same for some rules only.
     *
     * @param ids the ids of the rules to run; empty for all
     * @return the request
     */
    public ValidationRequest withRules(Set<String> ids) {
        return new ValidationRequest(meeting, series, inspection, folder, ids);
    }
}
