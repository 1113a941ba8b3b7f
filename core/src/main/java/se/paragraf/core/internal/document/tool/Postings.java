// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.model.minutes.Notice;

/** When a notice is up on which boards. */
public final class Postings implements TemplateTool {

    private static final List<String> COLUMNS = List.of("boards", "posted", "visible", "earliest", "removed", "appeal");

    private final People people;

    public Postings(People people) {
        this.people = people;
    }

    /** The owners of all boards in the order of the minutes. */
    public List<String> boards(Notice notice) {
        return Announcement.summary(notice).boards();
    }

    /** The boards that share their days, with these: one group as a rule, at least one. */
    public List<Map<String, Object>> groups(Notice notice) {
        return Announcement.of(notice).stream().map(this::group).toList();
    }

    /** What is said about any of several groups, in the order of a table. */
    public List<String> columns(List<Map<String, Object>> groups) {
        return COLUMNS.stream()
                .filter(column -> groups.stream().anyMatch(group -> group.get(column) != null))
                .toList();
    }

    private Map<String, Object> group(Announcement announcement) {
        Map<String, Object> group = new HashMap<>();
        String boards = people.enumeration(announcement.boards());
        group.put("boards", Words.areIn(boards) ? boards : null);
        group.put("posted", announcement.postedOn());
        group.put("visible", announcement.lastVisibleDay());
        group.put("earliest", announcement.earliestRemoval());
        group.put("removed", announcement.removedOn());
        group.put("appeal", announcement.statedAppealEnd());
        return group;
    }
}
