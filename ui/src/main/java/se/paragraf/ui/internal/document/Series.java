// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;

/** The meetings of a folder that a meeting is one of. */
final class Series {

    private Series() {}

    /** The meetings of the same body; empty while the folder is not read as far as this one. */
    static Optional<MeetingSeries> of(Meeting meeting, List<ModelFile> files) {
        return MeetingSeries.ofEachBody(meetings(files)).stream()
                .filter(series -> Stream.concat(series.meetings().stream(), series.undated().stream())
                        .anyMatch(one -> one == meeting))
                .findFirst();
    }

    /** What decides which meetings belong together, and in which order. */
    static List<Object> order(List<ModelFile> files) {
        return meetings(files).stream()
                .<Object>map(meeting -> Arrays.asList(
                        System.identityHashCode(meeting),
                        meeting.getDate(),
                        meeting.getStart(),
                        meeting.getFederationName(),
                        System.identityHashCode(meeting.getFederation())))
                .toList();
    }

    private static List<Meeting> meetings(List<ModelFile> files) {
        return files.stream()
                .map(ModelFile::root)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .toList();
    }
}
