// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;

/** Tells what a meeting of twelve paragraphs takes in memory and on disk, beside its text. */
public final class Footprint {

    private static final int MEETINGS = 1_000;
    private static final int PARAGRAPHS = 12;
    private static final int COLLECTIONS = 5;

    private Footprint() {}

    /**
     * Measures and prints.
     *
     * @param arguments none
     * @throws IOException if the meetings cannot be written
     * @throws ModelException if the meetings cannot be saved or loaded
     */
    public static void main(String[] arguments) throws IOException, ModelException {
        try (Workspace workspace = new Workspace(MEETINGS, PARAGRAPHS)) {
            ModelFiles files = ModelFiles.standalone();
            long text = text(files.open(workspace.files().get(0)).root());
            long before = used();
            List<ModelFile> open = new ArrayList<>();
            for (Path file : workspace.files()) {
                open.add(files.open(file));
            }
            long held = (used() - before) / open.size();
            before = used();
            List<Object> plain = new ArrayList<>();
            for (Path file : workspace.plainFiles()) {
                plain.add(PlainEmf.load(file));
            }
            long plainlyHeld = (used() - before) / plain.size();
            System.out.printf("memory of a meeting   %,9d bytes; plain EMF %,9d%n", held, plainlyHeld);
            System.out.printf(
                    "file of a meeting     %,9d bytes; plain EMF %,9d%n",
                    mean(workspace.files()), mean(workspace.plainFiles()));
            System.out.printf("text of the first one %,9d bytes%n", text);
        }
    }

    private static long mean(List<Path> files) throws IOException {
        long sum = 0;
        for (Path file : files) {
            sum += Files.size(file);
        }
        return sum / files.size();
    }

    /** What the words of a document take without any structure. */
    private static long text(Document document) {
        long bytes = 0;
        for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
                        && !attribute.isID()
                        && object.eGet(attribute) instanceof String words) {
                    bytes += words.getBytes(StandardCharsets.UTF_8).length + 1;
                }
            }
        }
        return bytes;
    }

    private static long used() {
        for (int count = 0; count < COLLECTIONS; count++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
