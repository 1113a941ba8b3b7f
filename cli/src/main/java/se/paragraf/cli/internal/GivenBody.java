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
    private final Federation body;

    GivenBody(Session session, Federation body) {
        this.session = session;
        this.body = body;
    }

    static GivenBody open(Session session, Path file) throws ModelException, ImportException {
        return new GivenBody(
                session, FederationFile.open(session.paragraf().files(), file).body());
    }

    Federation federation() {
        return body;
    }

    /** The user is believed, but a mistake would make other days of the law hold. */
    void hold(Meeting meeting, String file) {
        if (!session.paragraf().federations().link(meeting, body).sameBody()) {
            session.inputs().warn(file, Message.of(GivenBody.class, "validate.otherbody", meeting.getFederationName()));
            meeting.setFederation(body);
        }
    }
}
