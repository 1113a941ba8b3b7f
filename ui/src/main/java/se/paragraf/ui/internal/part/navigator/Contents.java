// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** The files of the folder as a tree: the body, years with meetings with paragraphs, attest orders, what cannot be read. */
final class Contents {

    private Contents() {}

    static List<Node> of(List<ModelFile> files, Map<Path, Localized> faults) {
        List<Node> roots = new ArrayList<>();
        List<Node> orders = new ArrayList<>();
        Map<Integer, List<ModelFile>> meetingsByYear = new TreeMap<>(Comparator.reverseOrder());
        for (ModelFile file : files) {
            if (file.root() instanceof Meeting meeting && meeting.getDate() != null) {
                meetingsByYear
                        .computeIfAbsent(meeting.getDate().getYear(), year -> new ArrayList<>())
                        .add(file);
            } else if (file.root() instanceof AttestOrder) {
                orders.add(document(file));
            } else {
                roots.add(document(file));
            }
        }
        meetingsByYear.forEach((year, meetings) -> roots.add(Node.group(
                year,
                language -> year.toString(),
                meetings.stream()
                        .sorted(Comparator.comparing(Contents::day).reversed())
                        .map(Contents::document)
                        .toList())));
        addGroup(roots, "orders", orders);
        addGroup(
                roots,
                "faults",
                faults.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fault -> fault(fault.getKey(), fault.getValue()))
                        .toList());
        return roots;
    }

    private static LocalDate day(ModelFile file) {
        return ((Meeting) file.root()).getDate();
    }

    private static void addGroup(List<Node> roots, String key, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            roots.add(Node.group(key, Message.of(Contents.class, "group." + key), nodes));
        }
    }

    private static Node fault(Path path, Localized reason) {
        return new Node(
                path,
                Message.of(Contents.class, "fault", path.toString(), reason),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Node document(ModelFile file) {
        List<Node> children = file.root() instanceof Meeting meeting
                ? meeting.getParagraphs().stream()
                        .map(paragraph -> paragraph(file, paragraph))
                        .toList()
                : List.of();
        return new Node(
                file.path(), DocumentLabel.of(file), Optional.of(file.path()), Optional.of(file.root()), children);
    }

    private static Node paragraph(ModelFile file, Paragraph paragraph) {
        String title = paragraph.getTitle() == null ? "" : paragraph.getTitle();
        Object key = paragraph.getId() == null ? paragraph : List.of(file.path(), paragraph.getId());
        return new Node(
                key,
                Message.of(Contents.class, "paragraph", Integer.toString(paragraph.getNumber()), title),
                Optional.of(file.path()),
                Optional.of((EObject) paragraph),
                List.of());
    }
}
