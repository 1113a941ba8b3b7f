// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.probe;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;

/**
 * Works on a document inside the framework, with types of the platform alone, so that a test outside can tell it to: it
 * creates, opens, edits and saves a meeting with one extension and keeps it open.
 */
@Component(property = "paragraf.probe=document")
public final class DocumentProbe implements Function<String, String> {

    private final ModelFiles files;
    private final ModelPackages packages;
    private final Paragraf paragraf;
    private ModelFile file;

    @Activate
    public DocumentProbe(@Reference ModelFiles files, @Reference ModelPackages packages, @Reference Paragraf paragraf) {
        this.files = files;
        this.packages = packages;
        this.paragraf = paragraf;
    }

    /** The same on a plain class path: each argument that is no option is a command whose answer is printed. */
    public static void main(String[] commands) {
        DocumentProbe probe =
                new DocumentProbe(ModelFiles.standalone(), ModelPackages.standalone(), Paragraf.standalone());
        for (String command : commands) {
            if (!command.startsWith("-")) {
                System.out.println(probe.apply(command));
            }
        }
    }

    @Override
    public String apply(String command) {
        String[] words = command.split(" ");
        try {
            return switch (words[0]) {
                case "create" -> create(Path.of(words[1]), words[2], words[3]);
                case "open" -> open(Path.of(words[1]));
                case "edit" -> edit(words[1]);
                case "save" -> save();
                case "serve" -> serve();
                case "diagnose" -> diagnose();
                default -> throw new IllegalArgumentException(command);
            };
        } catch (ModelException | ExportException e) {
            return e.getMessage();
        }
    }

    private String create(Path path, String namespace, String name) throws ModelException {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setFederationName("Samordningsförbundet Granbygden");
        EClass type = (EClass) packages.registry().getEPackage(namespace).getEClassifier(name);
        meeting.getExtensions().add(EcoreUtil.create(type));
        file = files.create(path, meeting);
        edit("Vägen");
        return save();
    }

    /** The class of the extension and what is said of the file. */
    private String open(Path path) throws ModelException {
        file = files.open(path);
        return extension().eClass().getName()
                + file.warnings().stream()
                        .map(warning -> " " + warning.in(Locale.ENGLISH))
                        .collect(Collectors.joining());
    }

    private String edit(String value) {
        EStructuralFeature feature = extension().eClass().getEStructuralFeature("question");
        extension().eSet(feature, value);
        return String.valueOf(extension().eGet(feature));
    }

    private String save() throws ModelException {
        file.save();
        return "saved";
    }

    /** What the product can do with a meeting: how many findings it has and how large its documents are. */
    private String serve() throws ExportException {
        Meeting meeting = (Meeting) file.root();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        paragraf.exporting().export(meeting, "json", ExportOptions.defaults(), json);
        paragraf.exporting().export(meeting, "docx", ExportOptions.defaults(), docx);
        boolean served = !paragraf.validating().validate(meeting).isEmpty() && json.size() > 0 && docx.size() > 0;
        return served ? "served" : "not served";
    }

    /** What EMF's own diagnostician says of a range that runs backwards. */
    private static String diagnose() {
        NumberRange range = MinutesFactory.eINSTANCE.createNumberRange();
        range.setFirst(37);
        range.setLast(33);
        return Diagnostician.INSTANCE.validate(range).getChildren().stream()
                .map(Diagnostic::getMessage)
                .collect(Collectors.joining());
    }

    private EObject extension() {
        return file.root().getExtensions().get(0);
    }
}
