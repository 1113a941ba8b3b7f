// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.model.text.Message;

/** What is to be exported, with the place for its documents. */
final class ExportInputs {

    private final Path output;
    private final Map<Path, String> fileByTarget = new HashMap<>();

    ExportInputs(Path output) {
        this.output = output;
    }

    /** In the order given, folders in that of their paths; of two that would become one file the second is refused. */
    List<ExportInput> of(List<String> arguments) {
        return arguments.stream()
                .flatMap(argument -> FileFinder.of(argument, FolderFiles.working()).stream())
                .map(found ->
                        new ExportInput(found.file(), output.resolve(found.name()), found.folder(), found.fault()))
                .map(this::once)
                .toList();
    }

    private ExportInput once(ExportInput input) {
        if (input.fault().isPresent()) {
            return input;
        }
        String earlier =
                fileByTarget.putIfAbsent(input.target().toAbsolutePath().normalize(), input.file());
        return earlier == null ? input : input.refused(Message.of(ExportInputs.class, "export.same", earlier));
    }
}
