// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jface.viewers.ITreeContentProvider;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** The files of the folder as a tree: the body, years with meetings with paragraphs, whatever else there is. */
final class Contents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        Workbench workbench = (Workbench) input;
        List<Node> roots = new ArrayList<>();
        Map<Integer, List<ModelFile>> meetingsByYear = new TreeMap<>(Comparator.reverseOrder());
        for (ModelFile file : workbench.files()) {
            if (file.root() instanceof Meeting meeting && meeting.getDate() != null) {
                meetingsByYear
                        .computeIfAbsent(meeting.getDate().getYear(), year -> new ArrayList<>())
                        .add(file);
            } else {
                roots.add(document(file));
            }
        }
        meetingsByYear.forEach((year, files) -> roots.add(Node.group(
                year,
                NavigatorTree.words(year.toString()),
                files.stream()
                        .sorted(Comparator.comparing((ModelFile file) -> ((Meeting) file.root()).getDate())
                                .reversed())
                        .map(Contents::document)
                        .toList())));
        return roots.toArray();
    }

    private static Node document(ModelFile file) {
        List<Node> children = file.root() instanceof Meeting meeting
                ? meeting.getParagraphs().stream()
                        .map(paragraph -> paragraph(file, paragraph))
                        .toList()
                : List.of();
        return new Node(file, DocumentLabel.of(file), Optional.of(file), Optional.empty(), children);
    }

    private static Node paragraph(ModelFile file, Paragraph paragraph) {
        String title = paragraph.getTitle() == null ? "" : paragraph.getTitle();
        return new Node(
                paragraph,
                Message.of(Contents.class, "paragraph", Integer.toString(paragraph.getNumber()), title),
                Optional.of(file),
                Optional.of(paragraph),
                List.of());
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Node) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Node) element).children().isEmpty();
    }
}
