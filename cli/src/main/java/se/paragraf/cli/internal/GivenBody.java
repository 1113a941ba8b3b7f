// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** The body whose file the user names for meetings that do not refer to it. */
final class GivenBody {

    private final Session session;
    private final FederationFile file;

    private GivenBody(Session session, FederationFile file) {
        this.session = session;
        this.file = file;
    }

    static GivenBody open(Session session, Path file) throws ModelException, ImportException {
        return new GivenBody(session, FederationFile.open(session.paragraf().files(), file));
    }

    FederationFile file() {
        return file;
    }

    Federation federation() {
        return file.body();
    }

    /** The user is believed, but a mistake would make other days of the law hold. */
    void hold(Meeting meeting, String input) {
        if (!session.paragraf().federations().link(meeting, file.body()).sameBody()) {
            session.inputs()
                    .warn(input, Message.of(GivenBody.class, "validate.otherbody", meeting.getFederationName()));
            meeting.setFederation(file.body());
        }
    }
}
