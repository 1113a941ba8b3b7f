// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import picocli.CommandLine.Command;
import se.paragraf.core.Extension;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.text.Message;

/** Prints what is installed, with the bundle that brings it. */
@Command(name = "extensions")
final class ExtensionsCommand implements Callable<Integer> {

    private final Session session;

    ExtensionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<Extension.Kind, List<Extension>> extensions =
                session.paragraf().extensions().stream().collect(Collectors.groupingBy(Extension::kind));
        ModelPackages packages = session.paragraf().packages();
        print("extensions.models", models(packages));
        print("extensions.IMPORTER", names(extensions.getOrDefault(Extension.Kind.IMPORTER, List.of())));
        print("extensions.READER", names(extensions.getOrDefault(Extension.Kind.READER, List.of())));
        print("extensions.LEXICON", names(extensions.getOrDefault(Extension.Kind.LEXICON, List.of())));
        print("extensions.INSPECTOR", names(extensions.getOrDefault(Extension.Kind.INSPECTOR, List.of())));
        print("extensions.EXPORTER", names(extensions.getOrDefault(Extension.Kind.EXPORTER, List.of())));
        print("extensions.DOCUMENT", names(extensions.getOrDefault(Extension.Kind.DOCUMENT, List.of())));
        print("extensions.TEMPLATE", names(extensions.getOrDefault(Extension.Kind.TEMPLATE, List.of())));
        print("extensions.RULE", counts(extensions.getOrDefault(Extension.Kind.RULE, List.of())));
        print("extensions.leftOut", leftOut(packages.leftOut()));
        return ExitCode.DONE;
    }

    private static List<List<String>> models(ModelPackages packages) {
        List<List<String>> rows = new ArrayList<>();
        for (EPackage ePackage : packages.packages()) {
            String version = EcoreUtil.getAnnotation(ePackage, "Version", "value");
            rows.add(List.of(
                    String.valueOf(ePackage.getName()),
                    ePackage.getNsURI(),
                    version == null ? "" : version,
                    packages.origin(ePackage)));
        }
        return rows;
    }

    private static List<List<String>> names(List<Extension> extensions) {
        return extensions.stream()
                .map(extension -> List.of(extension.name(), extension.origin()))
                .toList();
    }

    private List<List<String>> counts(List<Extension> rules) {
        Map<String, Long> counts =
                rules.stream().collect(Collectors.groupingBy(Extension::origin, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> List.of(session.console().text("extensions.rules", count.getValue()), count.getKey()))
                .toList();
    }

    private List<List<String>> leftOut(List<Message> messages) {
        return messages.stream()
                .map(message -> List.of(message.in(session.console().language())))
                .toList();
    }

    /** A heading with a table below it; nothing where there are no rows. */
    private void print(String heading, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            session.console().printLine(session.console().text(heading));
            Columns.of(rows).forEach(line -> session.console().printLine("  " + line));
        }
    }
}
