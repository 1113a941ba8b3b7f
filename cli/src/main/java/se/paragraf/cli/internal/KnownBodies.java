// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;

/**
 * The bodies whose files are known before minutes are read: that which the user names, else that around each of the
 * minutes. Each is opened once. For any thread.
 */
final class KnownBodies {

    private final Session session;
    private final Optional<FederationFile> stated;
    private final Map<Path, Optional<FederationFile>> bodies = new HashMap<>();
    private final Map<Path, List<Meeting>> earlier = new HashMap<>();

    /** Those around the minutes. */
    KnownBodies(Session session) {
        this(session, Optional.empty());
    }

    /** The one that the user names, if he does. */
    KnownBodies(Session session, Optional<FederationFile> stated) {
        this.session = session;
        this.stated = stated;
    }

    /**
     * The body of a file. One around it that cannot be read is told once; minutes say enough without it.
     *
     * @param file the file, as the user names it
     * @param inputs where it is told
     */
    synchronized Optional<FederationFile> of(String file, Inputs inputs) {
        if (stated.isPresent() || file.equals(Inputs.STANDARD_INPUT)) {
            return stated;
        }
        return FederationFile.around(Path.of(file))
                .flatMap(path -> bodies.computeIfAbsent(path, body -> opened(body, inputs)));
    }

    /** What is known before a file is read. Of a file of our own nothing need be. */
    ImportSettings settings(String file, Inputs inputs) {
        ImportSettings settings = ImportSettings.defaults();
        return file.endsWith(ModelFolder.ENDING)
                ? settings
                : of(file, inputs)
                        .map(body -> settings.of(body.body(), () -> earlier(body, inputs)))
                        .orElse(settings);
    }

    private synchronized List<Meeting> earlier(FederationFile body, Inputs inputs) {
        return earlier.computeIfAbsent(
                body.path(),
                path -> new HeldMeetings(new Session(session.paragraf(), session.console(), inputs)).earlier(body));
    }

    private Optional<FederationFile> opened(Path file, Inputs inputs) {
        List<FederationFile> body = new ArrayList<>();
        inputs.attempt(file.toString(), () -> {
            body.add(FederationFile.open(session.paragraf().files(), file));
            return ExitCode.DONE;
        });
        return body.stream().findFirst();
    }
}
